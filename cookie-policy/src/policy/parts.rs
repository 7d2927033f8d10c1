//! The parts of a policy: joining their lists, and finding them in the list.

use super::list::ListFacts;
use super::message::refuse;
use super::{PolicyFacts, distinct, verify};
use crate::declare::attributes::Exemption;
use crate::declare::built_in::Necessary;
use crate::declare::declaration::Declaration;
use crate::declare::facts::Facts;
use crate::declare::hash;

/// Returns how many cookies a policy lists with its parts.
#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
pub const fn count(own: &[Declaration], parts: &[ListFacts]) -> usize {
    let (mut count, mut i) = (own.len(), 0);
    while i < parts.len() {
        count += parts[i].cookies.len();
        i += 1;
    }
    count
}

/// Checks a part of `N` cookies at its declaration. The policy that includes it checks the rest, with its defaults.
#[track_caller]
#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
pub const fn check_part(part: &'static ListFacts) {
    let (mut broken, mut i) = (part.broken, 0);
    while i < part.cookies.len() {
        broken |= part.cookies[i].facts.broken;
        check_no_choices(part, &part.cookies[i].facts);
        i += 1;
    }
    if !broken {
        distinct::check(part.cookies, &[]);
    }
}

/// Checks that the parts of a policy are parts.
#[track_caller]
#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
pub(super) const fn check(policy: &PolicyFacts) {
    let mut i = 0;
    while i < policy.parts.len() {
        if !policy.parts[i].is_part() {
            refuse!(
                "`",
                policy.parts[i].rust_name,
                "` is in `parts` of `",
                policy.rust_name,
                "`, but it is the policy of a site; declare the cookies that both sites share with `#[policy(part)]`"
            );
        }
        i += 1;
    }
}

#[track_caller]
const fn check_no_choices(part: &ListFacts, facts: &Facts) {
    if matches!(facts.exemption, Some(Exemption::Choices)) {
        refuse!(
            "`",
            facts.rust_name,
            "` is a choices cookie, but `",
            part.rust_name,
            "` is a part, and each site has its own choices cookie; remove `",
            facts.rust_name,
            "` from the list [B-EXPLICIT-BOTH]"
        );
    }
}

impl PolicyFacts {
    /// Returns the list of the policy: its own cookies, and then those of each part.
    #[expect(
        clippy::indexing_slicing,
        reason = "const evaluation has no iterators, and the indices are below the lengths"
    )]
    pub const fn with_parts<const N: usize>(
        &self,
        own: &[Declaration],
        parts: &[ListFacts],
    ) -> [Declaration; N] {
        let mut all = [Declaration::of::<Necessary>(Facts::DEFAULT); N];
        let (mut count, mut i) = (0, 0);
        while i < own.len() {
            all[count] = own[i];
            count += 1;
            i += 1;
        }
        let mut part = 0;
        while part < parts.len() {
            let mut i = 0;
            while i < parts[part].cookies.len() {
                all[count] = self.completed(parts[part].cookies[i]);
                count += 1;
                i += 1;
            }
            part += 1;
        }
        all
    }

    /// Whether the policy lists the cookies of this part as the part declares them.
    #[expect(
        clippy::indexing_slicing,
        reason = "const evaluation has no iterators, and the indices are below the lengths"
    )]
    pub(crate) const fn includes(&self, list: &ListFacts) -> bool {
        let (mut start, mut part) = (self.cookies.len(), self.parts.len());
        let mut found = false;
        // From the end, because the parts follow the policy's own cookies.
        while part > 0 && start >= self.parts[part - 1].cookies.len() && !found {
            part -= 1;
            let count = self.parts[part].cookies.len();
            start -= count;
            found = count == list.cookies.len() && self.lists_at(start, list.cookies);
        }
        found
    }

    /// Whether the list has these declarations from `start` on.
    #[expect(clippy::indexing_slicing, reason = "the caller has compared the lengths")]
    const fn lists_at(&self, start: usize, declared: &[Declaration]) -> bool {
        let mut i = 0;
        while i < declared.len() && self.is_entry(&self.cookies[start + i], &declared[i]) {
            i += 1;
        }
        i == declared.len()
    }

    /// Whether an entry of the list is this declaration of a part, with what the policy adds.
    const fn is_entry(&self, entry: &Declaration, declared: &Declaration) -> bool {
        let (x, y) = (&entry.facts, &declared.facts);
        let material = if y.provider.is_empty() { hash::fnv(y.material, self.provider) } else { y.material };
        x.identity == y.identity
            && x.material == material
            && entry.category.same(declared.category)
            && verify::is_same_line(x, y)
            && is_handled_alike(x, y)
    }
}

/// Whether the same may be done with both: what `verify` reads of a part's own declarations.
const fn is_handled_alike(x: &Facts, y: &Facts) -> bool {
    let same_exemption = match (x.exemption, y.exemption) {
        (None, None) => true,
        (Some(a), Some(b)) => a as u8 == b as u8,
        _ => false,
    };
    same_exemption
        && x.attributes.party as u8 == y.attributes.party as u8
        && x.attributes.set_by as u8 == y.attributes.set_by as u8
        && x.varies == y.varies
}

/// Returns the words that say which part the entry at a place of the list comes from; none for the policy's own cookies.
#[expect(
    clippy::indexing_slicing,
    reason = "const evaluation has no iterators, and `part` is below the length"
)]
pub(super) const fn described(count: usize, parts: &[ListFacts], place: usize) -> [&'static str; 3] {
    let (mut start, mut part) = (count, parts.len());
    while part > 0 {
        part -= 1;
        start = start.saturating_sub(parts[part].cookies.len());
        if place >= start {
            return [" of the part `", parts[part].rust_name, "`"];
        }
    }
    [""; 3]
}
