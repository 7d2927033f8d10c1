//! Checking that no other cookie has a name of a family.

use super::PolicyFacts;
use super::message::refuse;
use crate::declare::declaration::Declaration;

/// Checks each family against all other names of the policy: the present, the former and the retired ones.
#[track_caller]
#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
pub(super) const fn check(policy: &'static PolicyFacts) {
    let mut i = 0;
    while i < policy.cookies.len() {
        if policy.cookies[i].is_family() {
            check_others(&policy.cookies[i], policy.cookies, i);
            check_others(&policy.cookies[i], policy.retired, policy.retired.len());
        }
        i += 1;
    }
}

/// Checks a family against all `others` but the one at its `own` index. Requests show only
/// cookies of this site.
#[track_caller]
#[expect(
    clippy::indexing_slicing,
    reason = "const evaluation has no iterators, and indices are below the lengths"
)]
const fn check_others(family: &Declaration, others: &'static [Declaration], own: usize) {
    let mut i = 0;
    while i < others.len() {
        if i != own && others[i].is_sent_here() {
            check_name(family, &others[i], others[i].facts.name);
        }
        let mut f = 0;
        while f < others[i].facts.formerly.len() {
            if let Some(name) = others[i].facts.formerly[f].other_name() {
                check_name(family, &others[i], name);
            }
            f += 1;
        }
        i += 1;
    }
}

#[track_caller]
const fn check_name(family: &Declaration, other: &Declaration, name: &'static str) {
    if begins(name.as_bytes(), family.facts.name.as_bytes()) {
        refuse!(
            "`",
            family.facts.rust_name,
            "` is the family of names `",
            family.facts.name,
            "`, and `",
            other.facts.rust_name,
            "` has the name `",
            name,
            "`, which begins like them, so a request does not show whose cookie it has; rename one of them ",
            "[A-NAME-FAMILY]"
        );
    }
}

/// Whether a name begins like the names of a family, which end with `*`. Upper and lower case differ, but not in the prefixes
/// that browsers know: what they begin with is compared as browsers do (RFC 6265bis, section 5.4).
#[expect(clippy::indexing_slicing, reason = "`i` is below both lengths")]
const fn begins(name: &[u8], family: &[u8]) -> bool {
    let beginning = family.len() - 1;
    let known = prefix_len(family);
    let (mut same, mut i) = (name.len() >= beginning, 0);
    while same && i < beginning {
        same = name[i] == family[i] || (i < known && name[i].eq_ignore_ascii_case(&family[i]));
        i += 1;
    }
    same
}

/// The length of the prefix that browsers know: all begin with `__` and end with `-`.
#[expect(clippy::indexing_slicing, reason = "`i` is below the length")]
const fn prefix_len(name: &[u8]) -> usize {
    let [b'_', b'_', ..] = name else { return 0 };
    let mut i = 2;
    while i < name.len() && name[i] != b'-' {
        i += 1;
    }
    i
}
