//! Which addresses a mount can have.

use cookie_policy::{At, Mount, Site, Unkeyed};
use http::{HeaderMap, HeaderValue};

use crate::policies::AppPolicy;

/// Addresses that are refused, each with a word of its reason.
const REFUSED: [(&str, &str); 41] = [
    ("", "is empty"),
    ("example.org", "begins with neither"),
    ("ftp://example.org", "begins with neither"),
    ("//example.org", "begins with neither"),
    ("https:/example.org", "begins with neither"),
    ("https://", "has no host"),
    ("https:///vault", "has no host"),
    ("https://user@example.org", "user name"),
    ("https://user:secret@example.org/", "user name"),
    ("https://example.org/?page=1", "query"),
    ("https://example.org?", "query"),
    ("https://example.org/#top", "fragment"),
    ("https://example.org:0", "port"),
    ("https://example.org:65536", "port"),
    ("https://example.org:http", "port"),
    ("https://example.org:", "port"),
    ("https://example.org:+80", "port"),
    ("https://[::1]:x", "port"),
    ("https://bücher.example", "not ASCII"),
    ("https://example.org/café", "not ASCII"),
    ("https://example.org./vault", "dot at its end"),
    ("https://example..org", "malformed host"),
    ("https://-example.org", "malformed host"),
    ("https://exa%6dple.org", "malformed host"),
    ("https://[::1", "malformed IPv6"),
    ("https://[::1]x", "malformed IPv6"),
    ("https://127.1", "ends in a number"),
    ("https://0x7f.0x1", "ends in a number"),
    ("https://example.256", "ends in a number"),
    ("https://example.org/a/../b", "`..`"),
    ("https://example.org/./a", "`..`"),
    ("https://example.org/%2e%2e/b", "`%`"),
    ("https://example.org/%2F", "`%`"),
    ("https://example.org/%zz", "`%`"),
    ("https://example.org/%+e", "`%`"),
    ("https://example.org//vault", "two slashes"),
    ("https://example.org/vault//", "two slashes"),
    ("https://example.org\\vault", "backslash"),
    ("https://example.org/vault; Secure", "`;`"),
    ("https://example.org/va ult", "cannot have"),
    ("https://example.org/vault\r\nSet-Cookie: a=b", "cannot have"),
];

#[test]
fn an_address_that_browsers_would_change_is_refused_with_its_reason() {
    for (address, word) in REFUSED {
        let error = Mount::at(address).expect_err(address);
        let text = error.to_string();
        assert!(text.contains(word), "{address}: {text}");
        assert!(text.ends_with("[A-MOUNT]") && text.contains("; "), "{text}");
        assert!(!text.contains(['\r', '\n']) && text.is_ascii(), "{text:?}");
        assert_eq!((error.rule(), error.cookie()), ("A-MOUNT", None));
    }
}

/// Addresses that are accepted, each as pages show it.
const ACCEPTED: [(&str, &str); 22] = [
    ("https://example.org", "https://example.org"),
    ("https://example.org/", "https://example.org"),
    ("HTTPS://Example.ORG/Vault/", "https://example.org/Vault"),
    ("https://example.org:443/vault", "https://example.org/vault"),
    ("https://example.org:8443/vault", "https://example.org:8443/vault"),
    ("https://example.org:80", "https://example.org:80"),
    ("https://xn--bcher-kva.example", "https://xn--bcher-kva.example"),
    ("https://localhost:3000", "https://localhost:3000"),
    ("https://my_nas:8080", "https://my_nas:8080"),
    ("https://_my.nas_.example", "https://_my.nas_.example"),
    ("https://192.168.1.7/vault", "https://192.168.1.7/vault"),
    ("https://[2001:db8::1]:8443/vault", "https://[2001:db8::1]:8443/vault"),
    ("https://[2001:0DB8:0:0:0:0:0:1]", "https://[2001:db8::1]"),
    ("https://[0:0:0:0:0:0:0:1]:3000", "https://[::1]:3000"),
    ("https://[0:0::0]", "https://[::]"),
    // Of two equal runs of zeros, the first is left out; one zero never is.
    ("https://[2001:db8:0:0:1:0:0:1]", "https://[2001:db8::1:0:0:1]"),
    ("https://[2001:db8::1:1:1:1:1]", "https://[2001:db8:0:1:1:1:1:1]"),
    // Browsers write the numbers of IPv4 in hexadecimal.
    ("https://[::ffff:192.168.1.7]", "https://[::ffff:c0a8:107]"),
    ("https://[::FFFF:0:0]", "https://[::ffff:0:0]"),
    ("https://[::192.168.1.7]", "https://[::c0a8:107]"),
    ("https://example.org/a/b.c/~d", "https://example.org/a/b.c/~d"),
    ("https://example.org/caf%C3%A9", "https://example.org/caf%C3%A9"),
];

#[test]
fn an_accepted_address_has_one_spelling() {
    for (address, shown) in ACCEPTED {
        let site = Site::<AppPolicy>::new().mounted(crate::at(address));
        let page = site.document().json().to_string();
        assert!(page.contains(&format!(r#""address": "{shown}""#)), "{address}: {page}");
    }
}

/// The answer of a browser, which writes an IPv6 address in one way.
fn is_own(site: &Site<AppPolicy, Unkeyed, At<true, false>>, origin: &str, host: &str) -> bool {
    let mut head = HeaderMap::new();
    let form = ("content-type", "application/x-www-form-urlencoded");
    for (name, value) in [form, ("origin", origin), ("host", host)] {
        head.insert(name, HeaderValue::from_str(value).expect("legal"));
    }
    site.read_answer(&head, b"answer=refuse_all").is_ok()
}

#[test]
fn every_spelling_of_an_ip_address_is_the_origin_of_its_pages() {
    for address in
        ["https://[2001:DB8:0:0:0:0:0:7]", "https://[2001:db8::7]", "https://[2001:0db8::0007]/vault"]
    {
        let site = Site::<AppPolicy>::new().mounted(crate::at(address));
        assert!(is_own(&site, "https://[2001:db8::7]", "127.0.0.1:3000"), "{address}");
        assert!(!is_own(&site, "https://[2001:db8::8]", "127.0.0.1:3000"), "{address}");
    }
    let mapped = Site::<AppPolicy>::new().mounted(crate::at("https://[::ffff:192.0.2.7]"));
    assert!(is_own(&mapped, "https://[::ffff:c000:207]", "127.0.0.1:3000"));
    assert!(!is_own(&mapped, "https://192.0.2.7", "127.0.0.1:3000"));
    let origins = Site::<AppPolicy>::new()
        .mounted(crate::at("https://example.org"))
        .origins(["https://[2001:DB8::0:7]"]);
    assert!(is_own(&origins, "https://[2001:db8::7]", "127.0.0.1:3000"));
}

#[test]
fn origins_are_added_to_those_of_before() {
    let (www, app) = ("https://www.example.org", "https://app.example.org");
    let site =
        Site::<AppPolicy>::new().mounted(crate::at("https://example.org")).origins([www]).origins([app]);
    for origin in [www, app] {
        assert!(is_own(&site, origin, "127.0.0.1:3000"), "{origin}");
    }
    assert!(!is_own(&site, "https://blog.example.org", "127.0.0.1:3000"));
}

#[test]
fn an_ip_address_that_is_written_otherwise_is_the_same_host() {
    let here = || crate::at("https://[2001:db8::7]");
    assert!(here().formerly("https://[2001:0DB8:0::7]/vault").is_ok());
    assert!(here().formerly("https://[2001:db8::8]").is_err());
    let one = Site::<AppPolicy>::new().mounted(crate::at("https://[2001:0DB8::0:7]"));
    assert!(Site::<AppPolicy>::new().mounted(here()).try_beside(&one).is_err());
}

#[test]
fn a_prefix_of_names_is_a_part_of_a_name() {
    for prefix in ["", "a b", "a;", "a=", "é", "a*", "__Host-", "__a", &"a".repeat(65), "a\n"] {
        let error = crate::at("https://example.org").names(prefix).expect_err(prefix);
        assert_eq!(error.rule(), "A-NAME-TOKEN", "{prefix}");
        assert!(!error.to_string().contains('\n'));
    }
    assert!(crate::at("https://example.org").names(&"a".repeat(64)).is_ok());
}

#[test]
fn a_domain_is_the_host_or_above_it() {
    let refused = [
        ("https://vault.example.org", "", "A-DOM-GRAMMAR"),
        ("https://vault.example.org", ".example.org", "A-DOM-GRAMMAR"),
        ("https://vault.example.org", "example.org.", "A-DOM-GRAMMAR"),
        ("https://vault.example.org", "example.org/", "A-DOM-GRAMMAR"),
        ("https://vault.example.org", "https://example.org", "A-DOM-GRAMMAR"),
        ("https://vault.example.org", "example.com", "A-DOM-MATCH"),
        ("https://vault.example.org", "ault.example.org", "A-DOM-MATCH"),
        ("https://example.org", "vault.example.org", "A-DOM-MATCH"),
        ("https://vault.example.org", "org", "A-DOM-PSL"),
        ("https://vault.github.io", "github.io", "A-DOM-PSL"),
        ("https://localhost", "localhost", "A-DOM-PSL"),
        ("https://192.168.1.7", "192.168.1.7", "A-DOM-IP"),
        ("https://192.168.1.7", "1.7", "A-DOM-IP"),
    ];
    for (address, domain, rule) in refused {
        let error = crate::at(address).domain(domain).expect_err(domain);
        assert_eq!(error.rule(), rule, "{domain} for {address}: {error}");
    }
    assert!(crate::at("https://vault.example.org").domain("Example.org").is_ok());
}

#[test]
fn an_origin_is_a_scheme_and_a_host() {
    for origin in ["www.example.org", "https://www.example.org/a", "https://*.example.org", "null", ""] {
        let make = || Site::<AppPolicy>::new().origins([origin]);
        assert!(std::panic::catch_unwind(make).is_err(), "{origin}");
    }
}
