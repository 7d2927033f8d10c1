//! Which names a declared name covers.

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

    /// How specific the declared name is: a name without `*` is the most specific, then one with more other characters.
    pub(crate) fn specificity(&self) -> usize {
        if self.facts.varies { without_stars(self.facts.name) } else { usize::MAX }
    }

    pub(crate) fn rank(&self) -> Rank {
        Rank { specificity: self.specificity(), is_open: self.category().gate() == Gate::Open }
    }
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
