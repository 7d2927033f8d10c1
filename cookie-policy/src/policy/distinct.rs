//! That no two cookies of a policy are mistaken for each other.

use super::PolicyFacts;
use super::message::refuse;
use crate::declare::attributes::{Exemption, Party};
use crate::declare::category::Gate;
use crate::declare::declaration::Declaration;
use crate::declare::hash;

/// Checks that no two of the `N` cookies are one for a browser.
///
/// Pairwise comparison would refuse to end at a thousand cookies, so they go into a table by hash: `first` holds the
/// first cookie of each place, counted from 1, and `next` the one behind each cookie.
#[track_caller]
#[expect(clippy::indexing_slicing, reason = "every index is below `N`")]
pub(super) const fn check<const N: usize>(policy: &'static PolicyFacts) {
    let (mut first, mut next) = ([0; N], [0; N]);
    let mut i = 0;
    while i < N {
        let cookie = &policy.cookies[i];
        let place = ((cookie.facts.identity >> 32) % N as u64) as usize;
        let mut other = first[place];
        while other > 0 {
            check_pair(&policy.cookies[other - 1], cookie);
            other = next[other - 1];
        }
        next[i] = first[place];
        first[place] = i + 1;
        i += 1;
    }
}

#[track_caller]
const fn check_pair(a: &Declaration, b: &Declaration) {
    let (x, y) = (&a.facts, &b.facts);
    if x.identity >> 32 != y.identity >> 32 || !hash::same(x.name, y.name) {
        return;
    }
    if x.identity == y.identity {
        refuse!(
            "`",
            x.rust_name,
            "` and `",
            y.rust_name,
            "` are one cookie for a browser: both are named `",
            x.name,
            "` and have the same domain and path [A-NAME-DUP]"
        );
    }
    // A request carries names alone, and a response one line for each name.
    let ours = matches!((a.party(), b.party()), (Party::First, Party::First));
    if ours && (needs_own_name(a) || needs_own_name(b)) {
        refuse!(
            "`",
            x.rust_name,
            "` and `",
            y.rust_name,
            "` are both named `",
            x.name,
            "`, and a request does not show ",
            "which of them it carries; what visitors can refuse, what keeps them logged in or safe, and what has a ",
            "prefix needs a name of its own [A-NAME-SHADOW]"
        );
    }
}

/// Whether something hangs on which of two cookies a request carries.
const fn needs_own_name(cookie: &Declaration) -> bool {
    let guards = matches!(
        cookie.facts.exemption,
        Some(Exemption::Choices | Exemption::Authentication | Exemption::Security)
    );
    // All prefixes that browsers know begin so.
    let prefixed = matches!(cookie.facts.name.as_bytes(), [b'_', b'_', ..]);
    !matches!(cookie.category.gate(), Gate::Open) || guards || prefixed
}
