//! Hosts that a test can use without TLS, and what Chromium does with them.

use super::visit::Visit;

/// An origin that the browser is configured to trust.
pub(super) const TRUSTED: &str = "www.shop.example.test";

/// The headers that each host sets. `D` is replaced by the domain above it.
const LINES: [(&str, &str); 8] = [
    ("Secure", "a=1; Path=/; Secure"),
    ("None", "a=1; Path=/; Secure; SameSite=None"),
    ("Partitioned", "a=1; Path=/; Secure; Partitioned"),
    ("__Secure-", "__Secure-a=1; Path=/; Secure"),
    ("__Host-", "__Host-a=1; Path=/; Secure"),
    ("__Http-", "__Http-a=1; Path=/; Secure; HttpOnly"),
    ("__Host-Http-", "__Host-Http-a=1; Path=/; Secure; HttpOnly"),
    ("Domain", "a=1; Path=/; Domain=D"),
];

/// One host.
struct Row {
    host: &'static str,
    domain: &'static str,
    /// The names of the cookies that are stored.
    keeps: &'static [&'static str],
    /// The domain of the cookie that names one.
    domain_kept: &'static str,
}

const ALL: &[&str] =
    &["Secure", "None", "Partitioned", "__Secure-", "__Host-", "__Http-", "__Host-Http-", "Domain"];

const ROWS: [Row; 5] = [
    // An IP address is not a domain, so a `Domain` that equals it means this host only.
    Row { host: "127.0.0.1", domain: "127.0.0.1", keeps: ALL, domain_kept: "127.0.0.1" },
    // A name with one label shares nothing, so it means this host only, too.
    Row { host: "localhost", domain: "localhost", keeps: ALL, domain_kept: "localhost" },
    // The host of the combinations: trusted, and with a domain above it.
    Row { host: "www.shop.localhost", domain: "shop.localhost", keeps: ALL, domain_kept: ".shop.localhost" },
    // A trusted origin may set `Secure`, but neither prefixes nor partitions: those need TLS or loopback.
    Row {
        host: TRUSTED,
        domain: "shop.example.test",
        keeps: &["Secure", "None", "Domain"],
        domain_kept: ".shop.example.test",
    },
    // Without trust, `Secure` needs TLS (RFC 6265bis, section 5.7, step 13).
    Row {
        host: "www.cafe.example.test",
        domain: "cafe.example.test",
        keeps: &["Domain"],
        domain_kept: ".cafe.example.test",
    },
];

pub(super) fn hosts_without_tls_keep_what_the_table_says(visit: &Visit) {
    for row in &ROWS {
        for (what, line) in LINES {
            let kept = visit.afresh(row.host, [line.replace("=D", &format!("={}", row.domain))]);
            assert_eq!(!kept.is_empty(), row.keeps.contains(&what), "{what} on {}", row.host);
            let domain = kept.first().filter(|_| what == "Domain").map(|cookie| &*cookie.domain);
            assert!(domain.is_none_or(|domain| domain == row.domain_kept), "{domain:?} on {}", row.host);
        }
    }
}
