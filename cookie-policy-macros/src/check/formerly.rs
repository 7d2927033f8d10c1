//! Where a cookie is, and where it was before.

use super::prefix;
use crate::complaints::Complaints;
use crate::model;
use crate::raw::{Cookie, Given, Place};
use crate::rules;
use crate::words::Party;

/// The cookie was elsewhere, and this server can remove it there.
pub(super) fn moved(raw: &Cookie, complaints: &mut Complaints) {
    let Some(given) = raw.formerly.value() else { return };
    let mut complain =
        |what: &str| complaints.rule(&rules::DEL_MOVED, given.span, what, "remove the key `formerly`");
    if raw.party() == Party::Third {
        complain("this server cannot remove a third party's cookie");
    } else if prefix::is_host(raw) {
        complain("a `__Host-` cookie always has the path `/` and no domain, so it was nowhere else");
    } else if is_read(&given.value) && former(&given.value) == present(raw) {
        complain("the cookie still has this path and this domain");
    }
}

/// Whether all that was written is understood; what is not was complained about.
fn is_read(former: &Place) -> bool {
    !matches!(former.path, Given::Unreadable) && !matches!(former.domain, Given::Unreadable)
}

pub(super) fn present(raw: &Cookie) -> model::Place<'_> {
    model::Place { path: raw.path(), domain: raw.domain.text() }
}

/// The former place. The defaults of its keys are those of the declaration.
pub(super) fn former(former: &Place) -> model::Place<'_> {
    model::Place { path: former.path.text().unwrap_or("/"), domain: former.domain.text() }
}
