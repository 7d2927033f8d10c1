//! The number of cookies.

use super::is_ours;
use crate::policy::PolicyFacts;

/// The number of cookies that browsers keep at least for a domain (RFC 6265bis, section 6.1).
const KEPT: usize = 50;

/// The number of partitioned cookies that Chromium keeps for a domain.
const KEPT_PARTITIONED: usize = 180;

#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
const fn count(policy: &PolicyFacts, partitioned: bool) -> usize {
    let (mut count, mut i) = (0, 0);
    while i < policy.cookies.len() {
        let cookie = &policy.cookies[i];
        count += (is_ours(cookie) && (cookie.partitioned() || !partitioned)) as usize;
        i += 1;
    }
    count
}

pub(in crate::review::report) const fn many_cookies(policy: &PolicyFacts) -> bool {
    count(policy, false) + policy.retired.len() > KEPT
}

pub(in crate::review::report) const fn many_partitioned(policy: &PolicyFacts) -> bool {
    count(policy, true) > KEPT_PARTITIONED
}
