//! Two installations whose cookies browsers mix.

use super::claims::{Named, find_pair};
use super::error::PlacementError;
use super::installation::Installation;
use crate::declare::attributes::{Exemption, SetBy};
use crate::declare::declaration::Declaration;
use crate::declare::facts::Attributes;
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

/// Checks that the mount with TLS does not take choices for its own that the one without may have written, and keeps none with
/// `Secure` where browsers then drop those of the other.
pub(super) fn check_choices(main: &Installation, plain: &Installation) -> Result<(), PlacementError> {
    let choices = |site, is_other| {
        Kept::all(site, is_other)
            .filter(|kept| kept.cookie.exemption() == Some(Exemption::Choices) && !kept.is_retired)
    };
    let others: Vec<_> = choices(plain, true).collect();
    let is_mixed = |(place, own): &(usize, Kept<'_>)| {
        let is_taken = |other: &Kept<'_>| *place == 0 && other.covers(main.host) && other.has_a_path_of(own);
        others.iter().any(|other| other.name == own.name && (is_taken(other) || own.keeps_out(other)))
    };
    let Some((_, own)) = choices(main, false).enumerate().find(is_mixed) else { return Ok(()) };
    let reason = format!(
        "its name is `{}` at {} and at {}, and everybody on the network can write what is sent without TLS",
        own.name, main.policy.site, plain.policy.site
    );
    let help = "give one of the mounts other names: `Mount::at(..)?.names(\"plain_\")?`, or give the cookie a prefix that browsers \
                keep at the mount with `https`, and `prefix = if_possible`";
    Err(PlacementError::new("A-NAME-SHADOW", reason, help).of(own.cookie.facts.rust_name))
}

impl<'i> Kept<'i> {
    fn all(site: &'i Installation, is_other: bool) -> impl Iterator<Item = Self> {
        let lists = [(site.policy.cookies, false), (site.policy.retired, true)];
        let cookies =
            lists.into_iter().flat_map(|(list, is_retired)| list.iter().map(move |one| (one, is_retired)));
        cookies.filter(|(cookie, _)| cookie.is_sent_here()).flat_map(move |(cookie, is_retired)| {
            cookie.places().map(move |(name, at)| Self { site, is_other, cookie, is_retired, name, at })
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
        (self.covers(other.site.host) || other.covers(self.site.host)) && self.has_a_path_of(other)
    }

    /// Whether some page is below the paths of both.
    fn has_a_path_of(&self, other: &Self) -> bool {
        path::matches(self.at.path, other.at.path) || path::matches(other.at.path, self.at.path)
    }

    fn covers(&self, host: &str) -> bool {
        self.site.covers(self.at, host)
    }

    /// Whether browsers drop another cookie of this name that is set without TLS (RFC 6265bis, section 5.7, step 16).
    fn keeps_out(&self, other: &Self) -> bool {
        let (own, others) = (self.scope(), other.scope());
        self.at.secure
            && (domain::matches(own, others) || domain::matches(others, own))
            && path::matches(other.at.path, self.at.path)
    }

    fn scope(&self) -> &str {
        if self.at.domain.is_empty() { self.site.host } else { self.at.domain }
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
