//! The number of cookies.

use super::is_ours;
use crate::declare::declaration::Declaration;
use crate::policy::PolicyFacts;

/// The number of cookies that browsers keep at least for a domain (RFC 6265bis, section 6.1).
const KEPT: usize = 50;

/// The number of partitioned cookies that Chromium keeps for a domain.
const KEPT_PARTITIONED: usize = 180;

/// The number of cookies that the site has at once, with the names of each family.
#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
const fn count(cookies: &[Declaration], partitioned: bool) -> usize {
    let (mut count, mut i) = (0, 0);
    while i < cookies.len() {
        let cookie = &cookies[i];
        let names = if cookie.facts.names > 0 { cookie.facts.names as usize } else { 1 };
        count += if is_ours(cookie) && (cookie.partitioned() || !partitioned) { names } else { 0 };
        i += 1;
    }
    count
}

pub(in crate::review::report) const fn many_cookies(policy: &PolicyFacts) -> bool {
    count(policy.cookies, false) + count(policy.retired, false) > KEPT
}

pub(in crate::review::report) const fn many_partitioned(policy: &PolicyFacts) -> bool {
    count(policy.cookies, true) > KEPT_PARTITIONED
}
