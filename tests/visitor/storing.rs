//! What section 5.7 stores, and what it drops.

use cookie_policy::testing::StoredCookie;

use crate::{after, visitor};

#[test]
fn a_line_is_dropped_or_stored_as_each_step_says() {
    for (step, line, is_kept) in [
        ("7-10", "a=1; Domain=shop.example", true),
        ("7-10", "a=1; Domain=.SHOP.example", true),
        ("7-10", "a=1; Domain=www.shop.example", true),
        ("7-10", "a=1; Domain=", true),
        ("7-10", "a=1; Domain=other.example", false),
        ("7-10", "a=1; Domain=op.example", false),
        ("7-10", "a=1; Domain=a.www.shop.example", false),
        ("7-10", "a=1; Domain=example", false),
        ("7-10", "a=1; Domain=caf\u{e9}.example", false),
        ("19", "a=1; SameSite=None", false),
        ("19", "a=1; SameSite=None; Secure", true),
        ("19", "a=1; SameSite=other", true),
        ("CHIPS", "a=1; Partitioned", false),
        ("CHIPS", "a=1; Partitioned; Secure", true),
        ("20", "__Secure-a=1", false),
        ("20", "__secure-a=1", false),
        ("20", "__Secure-a=1; Secure", true),
        ("21", "__Host-a=1; Secure", false),
        ("21", "__Host-a=1; Secure; Path=/", true),
        ("21", "__HOST-a=1; Secure; Path=/x", false),
        ("21", "__Host-a=1; Secure; Path=/; Domain=shop.example", false),
        ("21", "__Host-a=1; Secure; Path=/; Domain=", true),
        ("21", "__Http-a=1; Secure", false),
        ("21", "__Http-a=1; Secure; HttpOnly", true),
        ("21", "__Host-Http-a=1; Secure; Path=/", false),
        ("21", "__Host-Http-a=1; Secure; HttpOnly", false),
        ("21", "__Host-Http-a=1; Secure; HttpOnly; Path=/", true),
        ("22", "=__Host-a=1; Secure; Path=/", false),
        ("22", "__secure-a", false),
    ] {
        assert_eq!(!after([line]).header().is_empty(), is_kept, "step {step}: {line}");
    }
}

#[test]
fn a_public_suffix_is_not_a_domain() {
    for (host, domain, kept) in [
        ("www.shop.co.uk", "shop.co.uk", Some("shop.co.uk")),
        ("www.shop.co.uk", "co.uk", None),
        ("me.github.io", "github.io", None),
        ("localhost", "localhost", Some("localhost")),
        ("127.0.0.1", "127.0.0.1", Some("127.0.0.1")),
        ("127.0.0.1", "0.0.1", None),
    ] {
        let mut visitor = visitor().at(&format!("https://{host}/"));
        visitor.receive_lines([format!("a=1; Domain={domain}")]);
        let cookies = visitor.cookies();
        assert_eq!(cookies.first().map(StoredCookie::domain), kept, "{domain} of {host}");
    }
}

#[test]
fn an_insecure_response_sets_and_replaces_no_secure_cookie() {
    let secure = after(["a=1; Secure; Path=/"]);
    let mut insecure = secure.at("http://www.shop.example/shop/basket");
    for (step, line) in [
        ("13", "b=1; Secure"),
        ("16", "a=2; Path=/"),
        ("16", "a=3; Path=/shop; Domain=shop.example"),
        ("16", "a=; Path=/; Max-Age=0"),
    ] {
        insecure.receive_lines([line]);
        assert_eq!(secure.header(), "a=1", "step {step}: {line}");
    }
    insecure.receive_lines(["b=1", "A=1"]);
    assert_eq!(secure.header(), "b=1; A=1; a=1", "other names are other cookies");
    let mut above = after(["a=1; Secure; Path=/shop"]).at("http://www.shop.example/");
    above.receive_lines(["a=2"]);
    assert_eq!(above.at(crate::PAGE).header(), "a=1; a=2", "step 16: a path above hides nothing");
}

/// A page of another site.
const NEWS: &str = "https://news.example/today";

#[test]
fn another_sites_page_sets_only_cookies_that_are_for_it() {
    let page = visitor();
    for (line, mut from, is_kept) in [
        ("a=1; SameSite=Strict", page.embedded_in(NEWS), false),
        ("a=1; SameSite=Lax", page.embedded_in(NEWS), false),
        ("a=1", page.embedded_in(NEWS), false),
        ("a=1; SameSite=None; Secure", page.embedded_in(NEWS), true),
        ("a=1; SameSite=Strict", page.embedded_in("https://blog.shop.example"), true),
        ("a=1; SameSite=Strict", page.cross_site(), true),
        ("a=1; SameSite=Strict", page.cross_site_post(), true),
    ] {
        from.receive_lines([line]);
        assert_eq!(page.cookies().len(), usize::from(is_kept), "step 18: {line}");
        from.receive_lines([format!("{line}; Max-Age=0")]);
    }
}

#[test]
fn cookies_differ_in_name_domain_path_and_partition() {
    let distinct = ["a=1", "A=1", "a=1; Domain=www.shop.example", "a=1; Path=/", "a=1; Partitioned; Secure"];
    let mut visitor = after(distinct);
    assert_eq!(visitor.cookies().len(), distinct.len());
    visitor.receive_lines(distinct.map(|line| line.replace('1', "2")));
    assert_eq!(visitor.cookies().len(), distinct.len());
    assert!(visitor.cookies().iter().all(|cookie| cookie.value() == "2"));
    visitor.receive_lines(["a=; Max-Age=0"]);
    assert_eq!(visitor.header(), "A=2; a=2; a=2; a=2");
}

#[test]
fn a_replaced_cookie_keeps_its_age_but_nothing_else() {
    let mut visitor = after(["a=1; Max-Age=60; HttpOnly", "b=1"]);
    visitor.receive_lines(["a=2"]);
    assert_eq!(visitor.header(), "a=2; b=1", "step 23");
    let first = visitor.cookies().first().map(|cookie| (cookie.expires(), cookie.is_http_only()));
    assert_eq!(first, Some((None, false)));
    visitor.receive_lines(["a=; Max-Age=0", "a=3"]);
    assert_eq!(visitor.header(), "b=1; a=3", "a removed cookie has no age to keep");
}

#[test]
fn a_cookie_without_a_path_is_for_the_directory_of_the_request() {
    for (address, path) in [
        ("https://www.shop.example", "/"),
        ("https://www.shop.example?a=/b/c", "/"),
        ("https://www.shop.example/a", "/"),
        ("https://www.shop.example/a/", "/a"),
        ("https://www.shop.example/a/b", "/a"),
        ("https://www.shop.example/a/b/c?d=/e/f#/g/h", "/a/b"),
    ] {
        let mut visitor = visitor().at(address);
        visitor.receive_lines(["a=1"]);
        let cookies = visitor.cookies();
        assert_eq!(cookies.first().map(StoredCookie::path), Some(path), "section 5.1.4: {address}");
    }
}
