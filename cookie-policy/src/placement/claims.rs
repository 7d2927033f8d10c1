//! Which names cookies claim at an address: the present and the former ones, also those of retired cookies.

use std::ptr;

use super::address::Transport;
use super::error::PlacementError;
use crate::declare::attributes::SetBy;
use crate::declare::declaration::Declaration;
use crate::declare::name_pattern::{beginning, overlap};

/// A name at an address, and the declared one that it is made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
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
    /// Whether it is the present name at the mount with TLS, and at the one without.
    is_present: [bool; 2],
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
    pub(super) fn add(
        &mut self,
        declared: &'static Declaration,
        Names { present, formerly }: Names,
        is_retired: bool,
        transport: Transport,
    ) {
        let here = [Transport::Https, Transport::Http].map(|mount| mount == transport);
        let present = present.into_iter().map(|name| (name, here));
        let names = present.chain(formerly.into_iter().map(|name| (name, [false; 2])));
        self.0.extend(names.map(|(name, is_present)| Claim { name, declared, is_retired, is_present }));
    }

    /// Checks that no cookie has a name of another one that it does not have in the declarations.
    pub(super) fn check(mut self) -> Result<(), PlacementError> {
        self.merge();
        match find_pair(&mut self.0, Claim::is_taken_from) {
            None => Ok(()),
            Some((one, other)) if !one.is_as_declared() => Err(one.refused_beside(other)),
            Some((one, other)) => Err(other.refused_beside(one)),
        }
    }

    /// Makes one claim of those for one name of a cookie at both mounts.
    fn merge(&mut self) {
        let key = |claim: &Claim| (claim.name, claim.declared.facts.identity);
        self.0.sort_by_key(key);
        self.0.dedup_by(|other, one| {
            let is_same = key(one) == key(other);
            for (is_present, also) in one.is_present.iter_mut().zip(other.is_present) {
                *is_present |= is_same && also;
            }
            is_same
        });
    }
}

impl Claim {
    fn is_as_declared(&self) -> bool {
        self.is_somewhere() && self.name.here == self.name.declared
    }

    /// Whether a mount has it as a present name.
    fn is_somewhere(&self) -> bool {
        self.is_present.contains(&true)
    }

    /// Whether only the address makes the names of two cookies meet. What is retired is removed, whichever it is.
    fn is_taken_from(&self, other: &Self) -> bool {
        let is_removed_anyway = self.is_retired && other.is_retired;
        !is_removed_anyway && !ptr::eq(self.declared, other.declared) && !self.is_declared_beside(other)
    }

    /// Whether the names meet in the declarations, too, and requests show whose cookies they have.
    fn is_declared_beside(&self, other: &Self) -> bool {
        self.do_declared_meet(other) && self.leaves(other) && other.leaves(self)
    }

    /// Whether it covers no name of the other one where that is not present: only a present name is known to be more specific
    /// (`Listed::owns`).
    fn leaves(&self, other: &Self) -> bool {
        let mut mounts = self.is_present.iter().zip(other.is_present);
        !self.declared.facts.varies
            || (self.is_somewhere() && mounts.all(|(here, is_other)| is_other || !here))
    }

    fn do_declared_meet(&self, other: &Self) -> bool {
        overlap(self.name.declared, other.name.declared)
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
        if self.do_declared_meet(other) {
            "declare names that do not cover each other, or keep `Mount::names` as it was, with the same text at both mounts"
        } else if is_by_server(self) == is_by_server(other) {
            "give them names that differ in more than a prefix"
        } else {
            "write another text in `Mount::names`, or give them names that differ in more than a prefix"
        }
    }
}
