//! Forms that another site posts.

use crate::app::{KEYS, assert_grants, assert_refused, router};
use cookie_policy_tests_servers::{Request, Server};

type Fields = &'static [(&'static str, &'static str)];

fn form(fields: Fields) -> Request {
    let form = Request::form("/cookies", "answer=accept_all");
    fields.iter().fold(form, |form, (name, value)| form.with(name, value))
}

/// The policy's `site` is `https://transport.opendatasoft.com`.
const OWN: [Fields; 22] = [
    // Not from a browser.
    &[],
    &[("host", "shop.example")],
    &[("sec-fetch-site", "none")],
    // The browser says so, and sends `null` where the page sends no referrer.
    &[("sec-fetch-site", "same-origin")],
    &[("sec-fetch-site", "same-origin"), ("host", "shop.example"), ("origin", "null")],
    &[("sec-fetch-site", "same-origin"), ("host", "shop.example"), ("origin", "https://shop.example")],
    &[("sec-fetch-site", "same-origin"), ("host", "10.0.0.7"), ("origin", "https://shop.example")],
    &[("sec-fetch-site", "same-origin"), ("origin", "https://transport.opendatasoft.com")],
    // A page of the site, at another host of it.
    &[
        ("sec-fetch-site", "same-site"),
        ("host", "data.opendatasoft.com"),
        ("origin", "https://transport.opendatasoft.com"),
    ],
    // The host is the origin; it may contain the default port, and may be in upper case.
    &[("host", "shop.example"), ("origin", "https://shop.example")],
    &[("host", "shop.example:443"), ("origin", "https://shop.example")],
    &[("host", "shop.example:8443"), ("origin", "https://shop.example:8443")],
    &[("host", "Shop.Example"), ("origin", "https://shop.example")],
    &[("host", "[2001:db8::7]:8443"), ("origin", "https://[2001:db8::7]:8443")],
    // Not every client writes the address as browsers do.
    &[("host", "[2001:DB8:0::7]:8443"), ("origin", "https://[2001:db8::7]:8443")],
    &[("sec-fetch-site", "none"), ("host", "shop.example"), ("origin", "https://shop.example")],
    // This machine, on which nobody else can be.
    &[("host", "localhost:3000"), ("origin", "http://localhost:3000")],
    &[("host", "shop.localhost:3000"), ("origin", "http://shop.localhost:3000")],
    &[("host", "127.0.0.1:3000"), ("origin", "http://127.0.0.1:3000")],
    &[("host", "[::1]:3000"), ("origin", "http://[::1]:3000")],
    // Behind a proxy, the host is not that of the policy.
    &[("host", "10.0.0.7:8080"), ("origin", "https://transport.opendatasoft.com")],
    &[("origin", "https://transport.opendatasoft.com")],
];

#[test]
fn a_form_of_the_site_itself_is_taken() {
    let server = Server::start(router());
    for fields in OWN {
        assert_grants(&server, &form(fields), &KEYS);
    }
}

const FOREIGN: [Fields; 54] = [
    &[("sec-fetch-site", "cross-site")],
    &[("sec-fetch-site", "same-site")],
    &[("sec-fetch-site", "same-site"), ("origin", "null")],
    &[("sec-fetch-site", "same-site"), ("origin", "http://transport.opendatasoft.com")],
    &[("sec-fetch-site", "Same-Origin")],
    &[("sec-fetch-site", "")],
    &[("sec-fetch-site", "same-origin, cross-site")],
    &[("sec-fetch-site", "cross-site"), ("origin", "https://transport.opendatasoft.com")],
    &[("sec-fetch-site", "same-site"), ("host", "shop.example"), ("origin", "https://shop.example")],
    &[("host", "shop.example"), ("origin", "https://evil.example")],
    &[("host", "shop.example"), ("origin", "null")],
    &[("host", "null"), ("origin", "null")],
    &[("host", "shop.example"), ("origin", "")],
    &[("host", ""), ("origin", "")],
    &[("host", "shop.example"), ("origin", "shop.example")],
    &[("host", "shop.example"), ("origin", "ftp://shop.example")],
    &[("host", "shop.example"), ("origin", "https://shop.example:8443")],
    &[("host", "shop.example:8443"), ("origin", "https://shop.example")],
    &[("host", "shop.example:8443"), ("origin", "https://shop.example:8444")],
    &[("host", "shop.example"), ("origin", "https://www.shop.example")],
    &[("host", "www.shop.example"), ("origin", "https://shop.example")],
    &[("host", "shop.example"), ("origin", "https://shop.example.evil.example")],
    &[("host", "shop.example"), ("origin", "https://evil.example/shop.example")],
    &[("host", "10.0.0.7"), ("origin", "http://transport.opendatasoft.com")],
    &[("host", "10.0.0.7"), ("origin", "https://transport.opendatasoft.com:444")],
    &[("host", "10.0.0.7"), ("origin", "https://transport.opendatasoft.com.evil.example")],
    &[("host", "shop.example:80"), ("origin", "https://shop.example")],
    &[("host", ""), ("origin", "http://")],
    &[("host", ":80"), ("origin", "http://:80")],
    // With another scheme than the site's, somebody on the network may have written the page.
    &[("host", "shop.example"), ("origin", "http://shop.example")],
    &[("host", "shop.example:80"), ("origin", "http://shop.example")],
    &[("host", "192.168.0.7:3000"), ("origin", "http://192.168.0.7:3000")],
    &[("host", "localhost.evil.example"), ("origin", "http://localhost.evil.example")],
    &[("host", "localhost:3000"), ("origin", "http://localhost:3001")],
    // An origin is a scheme, a host and a port, and nothing else.
    &[("host", "shop.example"), ("origin", "https://shop.example/")],
    &[("host", "shop.example"), ("origin", "https://user@shop.example")],
    &[("host", "user@shop.example"), ("origin", "https://shop.example")],
    &[("host", "shop.example"), ("origin", "https://shop.example:")],
    &[("host", "shop.example"), ("origin", "https://shop.example:00443443")],
    &[("host", "[::1"), ("origin", "https://[::1")],
    &[("host", "[evil]"), ("origin", "https://[evil]")],
    &[("host", "shop.example, evil.example"), ("origin", "https://evil.example")],
    &[("host", "*"), ("origin", "https://*")],
    // Headers that contradict each other prove nothing.
    &[("sec-fetch-site", "none"), ("host", "shop.example"), ("origin", "https://evil.example")],
    &[("sec-fetch-site", "none"), ("host", "shop.example"), ("origin", "null")],
    &[("sec-fetch-site", "same-origin"), ("sec-fetch-site", "cross-site")],
    &[("sec-fetch-site", "same-origin"), ("sec-fetch-site", "same-origin")],
    &[("host", "shop.example"), ("origin", "https://shop.example"), ("origin", "https://evil.example")],
    &[("host", "evil.example"), ("host", "shop.example"), ("origin", "https://evil.example")],
    &[("host", "shop.example"), ("origin", "https://shop.ex\u{e4}mple")],
    // Clients send any value in this header.
    &[("host", "10.0.0.7"), ("x-forwarded-host", "shop.example"), ("origin", "https://shop.example")],
    &[("origin", "https://shop.example")],
    &[("origin", "null")],
    &[("origin", "")],
];

#[test]
fn a_form_of_another_site_is_refused_and_changes_nothing() {
    let server = Server::start(router());
    for fields in FOREIGN {
        assert_refused(&server, &form(fields), 403);
    }
}

#[test]
fn in_http_2_the_authority_is_the_host() {
    let server = Server::start(router());
    for (origin, status) in [
        ("https://shop.example:8443", 303),
        ("http://shop.example:8443", 403),
        ("https://transport.opendatasoft.com", 303),
        ("https://shop.example", 403),
        ("https://evil.example:8443", 403),
        ("null", 403),
    ] {
        let form = form(&[("host", "shop.example:8443")]).with("origin", origin);
        let response = form.send_http2(&server);
        assert_eq!(response.status, status, "{origin}");
        assert_eq!(response.set_cookies().is_empty(), status == 403, "{origin}");
    }
}
