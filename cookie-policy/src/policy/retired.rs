//! Checking that retired cookies can be removed, and that the policy does not list them.

use super::message::refuse;
use super::{PolicyFacts, line};
use crate::declare::declaration::Declaration;
use crate::declare::hash;

#[track_caller]
#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
pub(super) const fn check(policy: &'static PolicyFacts) {
    let mut i = 0;
    while i < policy.retired.len() {
        let retired = &policy.retired[i];
        check_party(retired);
        assert!(
            line::matches(&retired.facts),
            "a policy retires a hand-written declaration whose lines do not agree with it; use `#[derive(Cookie)]`"
        );
        let mut j = 0;
        while j < policy.cookies.len() {
            check_name(retired, &policy.cookies[j]);
            j += 1;
        }
        i += 1;
    }
}

#[track_caller]
const fn check_party(retired: &Declaration) {
    if !retired.is_sent_here() {
        refuse!(
            "`",
            retired.facts.rust_name,
            "` is retired, but it is not a first-party cookie, so this server cannot remove it; remove it from `retired` ",
            "[A-DEL-MOVED]"
        );
    }
}

#[track_caller]
const fn check_name(retired: &Declaration, listed: &Declaration) {
    let same = retired.facts.identity >> 32 == listed.facts.identity >> 32
        && hash::same(retired.facts.name, listed.facts.name);
    if same && listed.is_sent_here() {
        refuse!(
            "`",
            retired.facts.rust_name,
            "` is retired, but the listed cookie `",
            listed.facts.rust_name,
            "` has the same name `",
            listed.facts.name,
            "`, and a request does not show which of them it has; remove one of them [A-DEL-MOVED]"
        );
    }
}
