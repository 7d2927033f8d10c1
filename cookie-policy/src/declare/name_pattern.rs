//! Which names a declared name covers.
//!
//! A family of names is declared as `oidc_{}`, and listed as `oidc_*`. This server sets its cookies, each with a suffix.

use std::iter;

use memchr::memmem;

use crate::declare::category::Gate;
use crate::declare::declaration::Declaration;

/// Which of several declared names a name belongs to: a name without `*`, then the one with the most other characters
/// and, among equals, one that cannot be refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Rank {
    specificity: usize,
    is_open: bool,
}

impl Rank {
    pub(crate) fn is_less_specific(self, other: Self) -> bool {
        self.specificity < other.specificity
    }
}

impl Declaration {
    /// Whether the declared name covers this name, where each `*` stands for one or more bytes.
    pub(crate) fn covers(&self, name: &[u8]) -> bool {
        let declared = self.facts.name;
        if self.facts.varies { fits(declared.as_bytes(), name) } else { name == declared.as_bytes() }
    }

    /// Returns the present name of a cookie whose name varies, given the name that it had where the declared one was `former`.
    pub(crate) fn name_after(&self, former: &str, name: &str) -> Option<String> {
        if fits(former.as_bytes(), name.as_bytes()) { renamed(name, former, self.name()) } else { None }
    }

    /// Whether the name is the declared one without its `*`, which people expect to be covered, too.
    #[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
    pub(crate) fn misses(&self, name: &str) -> bool {
        let parts = self.facts.name.split_once('*');
        parts.is_some_and(|(head, tail)| name.strip_prefix(head) == Some(tail))
    }

    /// The rank of a listed name: a name without `*` is the most specific, and so is a family, whose beginning no other name
    /// of a policy has; then one with more other characters.
    pub(crate) fn rank(&self) -> Rank {
        if self.is_family() {
            Rank { specificity: usize::MAX, ..self.retired_rank() }
        } else {
            self.retired_rank()
        }
    }

    /// The rank of a retired name. A retired family is no longer checked against the names of the list.
    pub(crate) fn retired_rank(&self) -> Rank {
        let specificity = if self.facts.varies { without_stars(self.facts.name) } else { usize::MAX };
        Rank { specificity, is_open: self.category().gate() == Gate::Open }
    }

    /// Whether the name is that of a family, which this server sets.
    pub(crate) const fn is_family(&self) -> bool {
        self.facts.names > 0
    }

    /// The beginning that the names of a family have in common.
    pub(crate) fn family_beginning(&self) -> &'static str {
        self.facts.name.trim_end_matches('*')
    }
}

/// What all names that a declared name covers begin with.
pub(crate) fn beginning(declared: &str) -> &str {
    declared.split('*').next().unwrap_or_default()
}

/// Returns the name that belongs to the declared name `to` as `name` belongs to `from`. The two begin differently, and go on
/// alike.
pub(crate) fn renamed(name: &str, from: &str, to: &str) -> Option<String> {
    name.strip_prefix(beginning(from)).map(|rest| [beginning(to), rest].concat())
}

/// Whether there is a name that two declared names both cover.
pub(crate) fn overlap(one: &str, other: &str) -> bool {
    if !one.contains('*') && !other.contains('*') {
        return one == other;
    }
    // Up to where `other` can have matched what `one` has matched so far.
    let start = iter::once(true).chain(iter::repeat_n(false, other.len()));
    let end = one.bytes().fold(start.collect(), |reached: Vec<bool>, part| after(&reached, part, other));
    end.last() == Some(&true)
}

/// How far a pattern can have matched after one more byte or `*` of the other one.
fn after(reached: &[bool], part: u8, pattern: &str) -> Vec<bool> {
    let mut advances = false;
    let next = |(is_reached, own): (&bool, Option<u8>)| {
        let is_here = advances || (*is_reached && own == Some(b'*'));
        let matches = part == b'*' || own == Some(b'*') || own == Some(part);
        advances = (*is_reached && matches) || (advances && part == b'*');
        is_here
    };
    reached.iter().zip(pattern.bytes().map(Some).chain([None])).map(next).collect()
}

fn without_stars(pattern: &str) -> usize {
    pattern.bytes().filter(|byte| *byte != b'*').count()
}

/// Whether a name has the parts between the stars, in their order and with something in place of each star. The first
/// fit of a part leaves the most room for the next, so one pass is enough.
fn fits(pattern: &[u8], name: &[u8]) -> bool {
    let mut parts = pattern.split(|byte| *byte == b'*');
    let head = parts.next().unwrap_or_default();
    let Some(tail) = parts.next_back() else { return pattern == name };
    let inner = name.strip_prefix(head).and_then(|rest| rest.strip_suffix(tail));
    inner
        .and_then(|inner| {
            parts.try_fold(inner, |rest, part| {
                let behind_star = rest.get(1..)?;
                behind_star.get(memmem::find(behind_star, part)? + part.len()..)
            })
        })
        .is_some_and(|rest| !rest.is_empty())
}
