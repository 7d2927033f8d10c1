//! Which names cookies claim at an address: the present and the former ones, also those of retired cookies.

use std::ptr;

use super::error::PlacementError;
use crate::declare::attributes::SetBy;
use crate::declare::declaration::Declaration;
use crate::declare::name_pattern::{beginning, overlap};

/// A name at an address, and the declared one that it is made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Name {
    pub(super) here: &'static str,
    pub(super) declared: &'static str,
}

/// All names of a cookie at an address, each once.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// `None` if only a former place is left, or if it is not known where the cookie is.
    pub(super) present: Option<Name>,
    pub(super) formerly: Vec<Name>,
}

/// What has a name, perhaps with a `*`.
pub(super) trait Named {
    fn name(&self) -> &'static str;
}

/// Returns two that some name belongs to and that are at fault. What begins alike is together after sorting, so it is not
/// every pair that is compared.
pub(super) fn find_pair<T: Named>(
    claims: &mut [T],
    are_at_fault: impl Fn(&T, &T) -> bool,
) -> Option<(&T, &T)> {
    claims.sort_by_cached_key(|claim| beginning(claim.name()));
    let mut rest = &*claims;
    while let [one, later @ ..] = rest {
        let is_near = |other: &&T| other.name().starts_with(beginning(one.name()));
        let is_pair = |other: &&T| overlap(one.name(), other.name()) && are_at_fault(one, other);
        if let Some(other) = later.iter().take_while(is_near).find(is_pair) {
            return Some((one, other));
        }
        rest = later;
    }
    None
}

/// A name of one cookie.
#[derive(Debug)]
struct Claim {
    name: Name,
    declared: &'static Declaration,
    is_retired: bool,
}

impl Named for Claim {
    fn name(&self) -> &'static str {
        self.name.here
    }
}

/// The names of all first-party cookies of a policy.
#[derive(Debug, Default)]
pub(super) struct Claims(Vec<Claim>);

impl Claims {
    pub(super) fn add(&mut self, declared: &'static Declaration, names: Names, is_retired: bool) {
        let names = names.present.into_iter().chain(names.formerly);
        self.0.extend(names.map(|name| Claim { name, declared, is_retired }));
    }

    /// Checks that no cookie has a name of another one that it does not have in the declarations.
    pub(super) fn check(mut self) -> Result<(), PlacementError> {
        match find_pair(&mut self.0, Claim::is_taken_from) {
            None => Ok(()),
            Some((one, other)) if one.is_changed() => Err(one.refused_beside(other)),
            Some((one, other)) => Err(other.refused_beside(one)),
        }
    }
}

impl Claim {
    fn is_changed(&self) -> bool {
        self.name.here != self.name.declared
    }

    /// Whether only the address makes the names of two cookies meet. What is retired is removed, whichever it is.
    fn is_taken_from(&self, other: &Self) -> bool {
        (self.is_changed() || other.is_changed())
            && !ptr::eq(self.declared, other.declared)
            && !(self.is_retired && other.is_retired)
            && !overlap(self.name.declared, other.name.declared)
    }

    fn refused_beside(&self, other: &Self) -> PlacementError {
        let is_family = self.declared.is_family() || other.declared.is_family();
        let rule = if is_family { "A-NAME-FAMILY" } else { "A-NAME-DUP" };
        let (here, others) = (self.name.here, other.name.here);
        let theirs = other.declared.facts.rust_name;
        let reason = if here == others {
            format!("a name of it here is `{here}`, which is also one of `{theirs}`")
        } else {
            format!(
                "a name of it here is `{here}`, and one of `{theirs}` is `{others}`, so some name belongs to both"
            )
        };
        PlacementError::new(rule, reason, self.help(other)).of(self.declared.facts.rust_name)
    }

    /// Scripts name their own cookies, so only names of the server change with the mount.
    fn help(&self, other: &Self) -> &'static str {
        let is_by_server = |claim: &Self| claim.declared.set_by() == SetBy::Server;
        if is_by_server(self) == is_by_server(other) {
            "give them names that differ in more than a prefix"
        } else {
            "write another text in `Mount::names`, or give them names that differ in more than a prefix"
        }
    }
}
