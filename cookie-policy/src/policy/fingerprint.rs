//! What a grant was given for.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::declare::category::CategoryDeclaration;
use crate::declare::hash;
use crate::policy::PolicyFacts;

/// A number that stands for what the declarations of one category say: names, providers, purposes, lifetimes,
/// recipients and parties. When it changes, what visitors granted before is [`Outdated`](crate::Status::Outdated).
///
/// The order of the declarations does not count. [`Policy::fingerprint`](crate::Policy::fingerprint) tells it, for the
/// key `still_valid` of [`#[policy]`](macro@crate::policy).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fingerprint(u64);

/// Counted up when the way of hashing changes, which asks every visitor again.
const VERSION: &str = "cookie-policy fingerprint 1";

impl Fingerprint {
    /// The fingerprint of one category.
    pub(crate) const fn compute(policy: &PolicyFacts, category: &CategoryDeclaration) -> Self {
        let mut sum = hash::fnv(hash::fnv(hash::START, VERSION), category.key());
        let mut i = 0;
        while i < policy.cookies.len() {
            #[expect(
                clippy::indexing_slicing,
                reason = "const evaluation has no iterators, and `i` is below the length"
            )]
            let cookie = &policy.cookies[i];
            if cookie.category.same(category) {
                // A sum of mixed numbers is the same in every order.
                sum = sum.wrapping_add(hash::mix(cookie.facts.material));
            }
            i += 1;
        }
        Self(hash::mix(sum))
    }

    /// A number from before.
    pub(crate) const fn from_number(number: u64) -> Self {
        Self(number)
    }

    /// The number.
    pub const fn get(self) -> u64 {
        self.0
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#018x}", self.0)
    }
}

impl Serialize for Fingerprint {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
