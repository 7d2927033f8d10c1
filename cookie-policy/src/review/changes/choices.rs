//! Whether a release finds what visitors chose before.

use crate::declare::attributes::Exemption;
use crate::review::lock::Lock;
use crate::review::lock::entry::Entry;
use crate::wire::place::is_bound_to_host;

/// A choices cookie that gets another name.
pub(super) struct Renamed<'l> {
    was: &'l str,
    is: &'l Entry,
}

impl<'l> Renamed<'l> {
    pub(super) fn between(old: &'l Lock, new: &'l Lock) -> Option<Self> {
        let choices = |lock: &'l Lock| lock.cookies.iter().find(|cookie| is_choices(cookie));
        let (was, is) = (choices(old)?.text("name"), choices(new)?);
        (was != is.text("name")).then_some(Self { was, is })
    }

    /// Whether nobody's choices are found, refusals included.
    fn is_lost(&self) -> bool {
        let name = |former: &'l str| former.strip_prefix("name = ")?.split(", ").next();
        !self.is.list("formerly").iter().any(|former| name(former) == Some(self.was))
    }

    /// Whether visitors who agreed are asked again. A name that is bound to its host takes over only refusals, because other
    /// hosts can write the former one.
    pub(super) fn asks(&self) -> bool {
        self.is_lost() || is_bound_to_host(self.is.text("name")) && !is_bound_to_host(self.was)
    }

    /// What to add to the choices cookie, so that choices are found.
    pub(super) fn formerly(&self) -> Option<String> {
        self.is_lost().then(|| format!("formerly(name = {:?})", self.was))
    }
}

pub(super) fn is_choices(cookie: &Entry) -> bool {
    cookie.text("exemption") == Exemption::Choices.as_str()
}
