//! That what a policy retires can be removed, and is nothing that it lists.

use super::message::refuse;
use super::{PolicyFacts, line};
use crate::declare::attributes::Party;
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
            "a policy retires a hand-made declaration whose lines say something else"
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
    if matches!(retired.party(), Party::Third) {
        refuse!(
            "`",
            retired.facts.rust_name,
            "` is retired, but it is a third party's, and this server cannot remove it [A-DEL-MOVED]"
        );
    }
}

#[track_caller]
const fn check_name(retired: &Declaration, listed: &Declaration) {
    let same = retired.facts.identity >> 32 == listed.facts.identity >> 32
        && hash::same(retired.facts.name, listed.facts.name);
    if same && matches!(listed.party(), Party::First) {
        refuse!(
            "`",
            retired.facts.rust_name,
            "` is retired, but `",
            listed.facts.rust_name,
            "` of the list has its name, `",
            listed.facts.name,
            "`, and a request does not tell them apart [A-DEL-MOVED]"
        );
    }
}
