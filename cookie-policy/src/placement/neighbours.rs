//! Two installations whose cookies browsers mix.

use super::claims::{Named, find_pair};
use super::error::PlacementError;
use super::installation::Installation;
use crate::declare::attributes::{Party, SetBy};
use crate::declare::declaration::Declaration;
use crate::declare::facts::{Attributes, Former};
use crate::wire::{domain, path};

/// A cookie of an installation at one of its places, the present or a former one.
struct Kept<'i> {
    site: &'i Installation,
    /// Whether it is of the other installation.
    is_other: bool,
    cookie: &'static Declaration,
    is_retired: bool,
    name: &'static str,
    at: &'static Attributes,
}

impl Named for Kept<'_> {
    fn name(&self) -> &'static str {
        self.name
    }
}

/// Checks that no request to one of two installations carries a cookie of the other under a name of its own. Scripts name
/// their cookies themselves, and often share them on purpose.
pub(crate) fn check(one: &Installation, other: &Installation) -> Result<(), PlacementError> {
    let mut kept: Vec<_> = Kept::all(one, false).chain(Kept::all(other, true)).collect();
    match find_pair(&mut kept, Kept::is_mixed_with) {
        None => Ok(()),
        Some((ours, theirs)) if theirs.is_other => Err(ours.refused_beside(theirs)),
        Some((theirs, ours)) => Err(ours.refused_beside(theirs)),
    }
}

impl<'i> Kept<'i> {
    fn all(site: &'i Installation, is_other: bool) -> impl Iterator<Item = Self> {
        let lists = [(site.policy.cookies, false), (site.policy.retired, true)];
        let cookies =
            lists.into_iter().flat_map(|(list, is_retired)| list.iter().map(move |one| (one, is_retired)));
        cookies.filter(|(cookie, _)| cookie.party() == Party::First).flat_map(move |(cookie, is_retired)| {
            let present = (cookie.name(), &cookie.facts.attributes);
            let former =
                |former: &'static Former| (former.other_name().unwrap_or(cookie.name()), &former.attributes);
            let places = std::iter::once(present).chain(cookie.facts.formerly.iter().map(former));
            places.map(move |(name, at)| Self { site, is_other, cookie, is_retired, name, at })
        })
    }

    fn is_mixed_with(&self, other: &Self) -> bool {
        let are_both = |is_so: fn(&Self) -> bool| is_so(self) && is_so(other);
        self.is_other != other.is_other
            && !are_both(|kept| kept.is_retired)
            && !are_both(|kept| kept.cookie.set_by() == SetBy::Script)
            && self.is_sent_with(other)
    }

    /// Whether some request carries both. Ports do not keep cookies apart (RFC 6265bis, section 8.5).
    fn is_sent_with(&self, other: &Self) -> bool {
        (self.covers(other.site.host) || other.covers(self.site.host))
            && (path::matches(self.at.path, other.at.path) || path::matches(other.at.path, self.at.path))
    }

    fn covers(&self, host: &str) -> bool {
        match self.at.domain {
            "" => self.site.host == host,
            name => domain::matches(host, name),
        }
    }

    fn refused_beside(&self, other: &Self) -> PlacementError {
        let [(ours, here), (theirs, there)] = [self, other].map(|kept| (kept.name, kept.site.policy.site));
        let reason = if ours == theirs {
            format!("browsers send the cookies `{ours}` of {here} and {there} with one request")
        } else {
            format!(
                "browsers send the cookies `{ours}` of {here} and `{theirs}` of {there} with one request, and some name \
                 belongs to both"
            )
        };
        let help = "give the cookies of one of them other names: `Mount::at(..)?.names(\"vault_\")?`";
        PlacementError::new("A-NAME-SHADOW", reason, help).of(self.cookie.facts.rust_name)
    }
}
