//! Checking that a name without its prefix is nobody else's.

use super::PolicyFacts;
use super::message::refuse;
use crate::declare::declaration::Declaration;
use crate::declare::name_prefix::is_with_prefix;

#[track_caller]
#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
pub(super) const fn check(policy: &'static PolicyFacts) {
    let mut i = 0;
    while i < policy.cookies.len() {
        let mut j = 0;
        while policy.cookies[i].facts.prefix_may_go && j < policy.cookies.len() {
            check_pair(&policy.cookies[i], &policy.cookies[j]);
            j += 1;
        }
        i += 1;
    }
}

#[track_caller]
const fn check_pair(cookie: &Declaration, other: &Declaration) {
    if other.is_sent_here() && is_with_prefix(cookie.facts.name, other.facts.name) {
        refuse!(
            "`",
            cookie.facts.rust_name,
            "` has `prefix = if_possible`, but its name without the prefix is that of `",
            other.facts.rust_name,
            "`: `",
            other.facts.name,
            "`; rename one of them [A-PFX-OPTIONAL]"
        );
    }
}
