//! Checking that no two cookies of a policy can be mistaken for each other.

use super::list::ListFacts;
use super::message::refuse;
use super::parts;
use crate::declare::attributes::{Exemption, Party};
use crate::declare::category::Gate;
use crate::declare::declaration::Declaration;
use crate::declare::hash;

/// Checks that no two of the `N` cookies are the same cookie for a browser. Those of `parts` are the last ones.
///
/// Comparing every pair of a thousand cookies would exceed the limit of const evaluation, so they go into a hash
/// table: `first` holds the first cookie of each slot, counted from 1, and `next` the cookie that follows each one.
#[track_caller]
#[expect(clippy::indexing_slicing, reason = "every index is below `N`")]
pub(super) const fn check<const N: usize>(cookies: &[Declaration], parts: &[ListFacts]) {
    let (mut first, mut next) = ([0; N], [0; N]);
    let mut i = 0;
    while i < N {
        let slot = ((cookies[i].facts.identity >> 32) % N as u64) as usize;
        let mut other = first[slot];
        while other > 0 {
            check_pair(cookies, parts, other - 1, i);
            other = next[other - 1];
        }
        next[i] = first[slot];
        first[slot] = i + 1;
        i += 1;
    }
}

#[track_caller]
#[expect(clippy::indexing_slicing, reason = "both are places in the list")]
const fn check_pair(cookies: &[Declaration], parts: &[ListFacts], a: usize, b: usize) {
    let (place_of_a, place_of_b) = (a, b);
    let (a, b) = (&cookies[a], &cookies[b]);
    let (x, y) = (&a.facts, &b.facts);
    if x.identity >> 32 != y.identity >> 32 || !hash::same(x.name, y.name) {
        return;
    }
    let x_part = parts::described(cookies.len(), parts, place_of_a);
    let y_part = parts::described(cookies.len(), parts, place_of_b);
    if x.identity == y.identity {
        let is_one = hash::same(x.rust_name, y.rust_name) && x.material == y.material;
        refuse!(
            "`",
            x.rust_name,
            "`",
            x_part[0],
            x_part[1],
            x_part[2],
            " and `",
            y.rust_name,
            "`",
            y_part[0],
            y_part[1],
            y_part[2],
            " are the same cookie for a browser: both have the name `",
            x.name,
            "` and the same domain and path; ",
            if is_one { "list it once" } else { "give each its own name" },
            " [A-NAME-DUP]"
        );
    }
    // A request has only names, and a response has one line for each name.
    let ours = matches!((a.party(), b.party()), (Party::First, Party::First));
    if ours && (needs_own_name(a) || needs_own_name(b)) {
        refuse!(
            "`",
            x.rust_name,
            "`",
            x_part[0],
            x_part[1],
            x_part[2],
            " and `",
            y.rust_name,
            "`",
            y_part[0],
            y_part[1],
            y_part[2],
            " both have the name `",
            x.name,
            "`, and a request does not show ",
            "which of them it has; rename one of them: a cookie that visitors can refuse, that is for authentication ",
            "or security, that holds the choices, or that has a name prefix needs its own name [A-NAME-SHADOW]"
        );
    }
}

/// Whether it matters which of two cookies with one name a request has.
const fn needs_own_name(cookie: &Declaration) -> bool {
    let guards = matches!(
        cookie.facts.exemption,
        Some(Exemption::Choices | Exemption::Authentication | Exemption::Security)
    );
    // All name prefixes of browsers begin like this.
    let prefixed = matches!(cookie.facts.name.as_bytes(), [b'_', b'_', ..]);
    !matches!(cookie.category.gate(), Gate::Open) || guards || prefixed
}
