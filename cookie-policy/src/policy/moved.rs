//! Checking that no other cookie has a former name of a moved one.

use super::PolicyFacts;
use super::message::refuse;
use crate::declare::declaration::Declaration;
use crate::declare::facts::Former;
use crate::declare::hash;

/// Checks listed cookies against all others, and retired ones against the listed ones.
#[track_caller]
pub(super) const fn check(policy: &'static PolicyFacts) {
    check_names(policy.cookies, policy.cookies);
    check_names(policy.cookies, policy.retired);
    check_names(policy.retired, policy.cookies);
}

#[track_caller]
#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
const fn check_names(cookies: &'static [Declaration], others: &'static [Declaration]) {
    let mut i = 0;
    while i < cookies.len() {
        let formerly = cookies[i].facts.formerly;
        let mut f = 0;
        while f < formerly.len() {
            let mut j = 0;
            while j < others.len() {
                if formerly[f].other_name().is_some() {
                    check_name(&cookies[i], &formerly[f], &others[j]);
                }
                check_place(&cookies[i], &formerly[f], &others[j]);
                j += 1;
            }
            f += 1;
        }
        i += 1;
    }
}

#[track_caller]
const fn check_name(cookie: &Declaration, former: &Former, other: &Declaration) {
    // Cookies that have one name now may have had one before, too.
    let was = !hash::same(cookie.facts.name, other.facts.name) && was_named(other, former);
    if other.is_sent_here() && (was || covers(other, former)) {
        refuse!(
            "`",
            cookie.facts.rust_name,
            "` has the former name `",
            former.name,
            "`, which is also a name of `",
            other.facts.rust_name,
            "`, and a request does not show which of them it has; give each its own name, or remove one of them ",
            "[A-DEL-MOVED]"
        );
    }
}

/// A line for a cookie removes it from its former places.
#[track_caller]
const fn check_place(cookie: &Declaration, former: &Former, other: &Declaration) {
    if other.is_sent_here() && former.identity == other.facts.identity {
        refuse!(
            "`",
            cookie.facts.rust_name,
            "` was where `",
            other.facts.rust_name,
            "` is, with the name `",
            other.facts.name,
            "`, so each line for the one would remove the other; give each its own name, or remove this `formerly(..)` ",
            "[A-DEL-MOVED]"
        );
    }
}

/// Whether a cookie had the name of a former place, too.
#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
const fn was_named(cookie: &Declaration, former: &Former) -> bool {
    let formerly = cookie.facts.formerly;
    let mut was = false;
    let mut i = 0;
    while i < formerly.len() {
        was |=
            formerly[i].identity >> 32 == former.identity >> 32 && hash::same(formerly[i].name, former.name);
        i += 1;
    }
    was
}

/// Whether the declared name of a cookie covers the name of a former place.
#[expect(
    clippy::indexing_slicing,
    reason = "const evaluation has no iterators, and indices are below the lengths"
)]
const fn covers(cookie: &Declaration, former: &Former) -> bool {
    let same_hash = cookie.facts.identity >> 32 == former.identity >> 32;
    if !cookie.facts.varies {
        return same_hash && hash::same(cookie.facts.name, former.name);
    }
    let (pattern, name) = (cookie.facts.name.as_bytes(), former.name.as_bytes());
    // Where the last star is, and where the name goes on behind what is in its place, which is at least one byte.
    let (mut star, mut behind) = (None, 0);
    let (mut p, mut n) = (0, 0);
    while n < name.len() {
        if p < pattern.len() && pattern[p] == b'*' {
            star = Some(p);
            behind = n + 1;
            (p, n) = (p + 1, n + 1);
        } else if p < pattern.len() && pattern[p] == name[n] {
            (p, n) = (p + 1, n + 1);
        } else if let Some(star) = star {
            behind += 1;
            (p, n) = (star + 1, behind);
        } else {
            return false;
        }
    }
    p == pattern.len()
}
