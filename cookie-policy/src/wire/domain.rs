//! Hosts and domains (RFC 6265bis, section 5.1.3).

use std::net::IpAddr;

use crate::declare::hash;

/// Public suffixes of two labels. Browsers have a list of thousands; these are enough for tests.
const SUFFIXES: [&str; 8] = ["ac.uk", "co.jp", "co.nz", "co.uk", "com.au", "com.br", "gov.uk", "github.io"];

/// Whether a domain covers a host.
pub(crate) fn matches(host: &str, domain: &str) -> bool {
    let is_below = |rest: &str| rest.ends_with('.') && address(host).is_none();
    host == domain || host.strip_suffix(domain).is_some_and(is_below)
}

/// Whether anybody can have a site under the domain.
#[expect(
    clippy::indexing_slicing,
    reason = "const evaluation has no iterators, and `i` is below the lengths"
)]
pub(crate) const fn is_public_suffix(domain: &str) -> bool {
    let (mut is_label, mut i) = (true, 0);
    while i < domain.len() {
        is_label &= domain.as_bytes()[i] != b'.';
        i += 1;
    }
    let (mut is_listed, mut i) = (false, 0);
    while i < SUFFIXES.len() {
        is_listed |= hash::same(SUFFIXES[i], domain);
        i += 1;
    }
    is_label || is_listed
}

/// A host's public suffix with one label more, which is what browsers call a site; the host itself if it is an IP address.
pub(crate) fn registrable(host: &str) -> &str {
    if address(host).is_some() {
        return host;
    }
    let parents = host.match_indices('.').filter_map(|(dot, _)| host.get(dot + 1..));
    let mut site = host;
    for parent in parents {
        if is_public_suffix(parent) {
            break;
        }
        site = parent;
    }
    site
}

/// Whether the host is the browser's own machine.
pub(crate) fn is_loopback(host: &str) -> bool {
    host == "localhost" || host.ends_with(".localhost") || address(host).is_some_and(|ip| ip.is_loopback())
}

fn address(host: &str) -> Option<IpAddr> {
    host.trim_start_matches('[').trim_end_matches(']').parse().ok()
}
