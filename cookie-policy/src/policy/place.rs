//! Checking that browsers of the site's visitors keep its cookies.

use super::PolicyFacts;
use super::message::refuse;
use crate::declare::declaration::Declaration;
use crate::declare::facts::OF_SITE;
use crate::declare::hash;
use crate::wire::domain::is_public_suffix;

/// Checks that each cookie of the site can be set at the site's address.
#[track_caller]
#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
pub(super) const fn check(policy: &'static PolicyFacts) {
    // What is known only at run time is checked there.
    if policy.run_time {
        return;
    }
    let (host, is_secure) = (host_of(policy.site), is_secure(policy.site));
    let mut i = 0;
    while i < policy.cookies.len() {
        let cookie = &policy.cookies[i];
        if cookie.is_sent_here() {
            check_domain(policy, cookie, host);
            check_scheme(policy, cookie, is_secure);
        }
        i += 1;
    }
}

/// A `Domain` covers the site, and not the sites of others (RFC 6265bis, section 5.7, steps 9 and 10).
#[track_caller]
const fn check_domain(policy: &PolicyFacts, cookie: &Declaration, host: &[u8]) {
    let domain = cookie.facts.attributes.domain;
    let is_literal = !domain.is_empty() && !hash::same(domain, OF_SITE);
    if is_literal && !covers(domain, host) {
        refuse!(
            "`",
            cookie.facts.rust_name,
            "` has `domain = \"",
            domain,
            "\"`, which does not cover the site `",
            policy.site,
            "`, so browsers drop it; write the site's host or a domain above it, or leave out `domain` [A-DOM-MATCH]"
        );
    }
    let is_above = domain.len() < host.len();
    if is_literal && is_above && is_public_suffix(domain) {
        refuse!(
            "`",
            cookie.facts.rust_name,
            "` has `domain = \"",
            domain,
            "\"`, under which others have sites, so browsers drop it; write the site's host, or leave out `domain` ",
            "[A-DOM-PSL]"
        );
    }
}

/// A `Secure` cookie is set over a secure connection (RFC 6265bis, section 5.7, step 13).
#[track_caller]
const fn check_scheme(policy: &PolicyFacts, cookie: &Declaration, is_secure: bool) {
    if cookie.secure() && !is_secure && !policy.plain_http {
        refuse!(
            "the site of `",
            policy.rust_name,
            "` is `",
            policy.site,
            "`, where browsers drop `",
            cookie.facts.rust_name,
            "`, because it has `Secure`; write a site that begins with `https://` [A-SEC-SCHEME]"
        );
    }
}

/// The host of an address, without the port.
#[expect(
    clippy::indexing_slicing,
    reason = "const evaluation has no iterators, and `end` is below the length"
)]
const fn host_of(site: &str) -> &[u8] {
    let scheme = if is_http(site) { "http://" } else { "https://" };
    let (_, rest) = site.as_bytes().split_at(scheme.len());
    let is_ipv6 = matches!(rest, [b'[', ..]);
    let mut end = 0;
    while end < rest.len() && !matches!(rest[end], b'/' | b'?' | b'#') && (is_ipv6 || rest[end] != b':') {
        end += 1;
    }
    rest.split_at(end).0
}

const fn is_http(site: &str) -> bool {
    matches!(site.as_bytes(), [b'h', b't', b't', b'p', b':', b'/', b'/', ..])
}

/// Whether browsers keep `Secure` cookies there. Chromium and Firefox do on this machine, too.
const fn is_secure(site: &str) -> bool {
    let host = host_of(site);
    !is_http(site) || is_loopback(host) || covers("localhost", host)
}

/// Whether a host is an address of this machine. Browsers read a host that ends in a number as an address (URL Standard, section
/// 3.5).
#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
const fn is_loopback(host: &[u8]) -> bool {
    let rest = match host {
        [b'[', b':', b':', b'1', b']'] | [b'[', b':', b':', b'1', b']', b':', ..] => return true,
        [b'1', b'2', b'7', b'.', rest @ ..] => rest,
        _ => return false,
    };
    let (mut is_number, mut i) = (matches!(rest, [.., b'0'..=b'9']), 0);
    while i < rest.len() {
        is_number &= matches!(rest[i], b'0'..=b'9' | b'.');
        i += 1;
    }
    is_number
}

/// Whether a host is the domain or below it, whatever the case of the letters.
#[expect(
    clippy::indexing_slicing,
    reason = "const evaluation has no iterators, and `i` is below both lengths"
)]
const fn covers(domain: &str, host: &[u8]) -> bool {
    let domain = domain.as_bytes();
    if host.len() < domain.len() {
        return false;
    }
    let (before, end) = host.split_at(host.len() - domain.len());
    let (mut same, mut i) = (matches!(before, [] | [.., b'.']), 0);
    while i < domain.len() {
        same &= end[i].eq_ignore_ascii_case(&domain[i]);
        i += 1;
    }
    same
}
