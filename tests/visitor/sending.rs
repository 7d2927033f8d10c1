//! What section 5.8.3 sends, in which order, and how long.

use std::time::Duration;

use cookie_policy::testing::Visitor;
use cookie_policy_tests::SitePolicy;

use crate::after;

/// The way from a visitor at the page to another request.
type Way = fn(&Visitor<SitePolicy>) -> Visitor<SitePolicy>;

#[test]
fn a_cookie_goes_with_the_requests_that_its_attributes_name() {
    let rows: [(&str, Way, bool); 22] = [
        ("a=1", |page| page.at("/shop"), true),
        ("a=1", |page| page.at("/shop/"), true),
        ("a=1", |page| page.at("/shop?query"), true),
        ("a=1", |page| page.at("/shopping"), false),
        ("a=1", |page| page.at("/Shop"), false),
        ("a=1", |page| page.at("/"), false),
        ("a=1; Path=/shop/", |page| page.at("/shop"), false),
        ("a=1; Path=/", |page| page.at("https://WWW.shop.example:8443/"), true),
        ("a=1; Path=/", |page| page.at("https://shop.example/"), false),
        ("a=1; Path=/", |page| page.at("https://a.www.shop.example/"), false),
        ("a=1; Path=/; Domain=shop.example", |page| page.at("https://shop.example/"), true),
        ("a=1; Path=/; Domain=shop.example", |page| page.at("https://a.b.shop.example/"), true),
        ("a=1; Path=/; Domain=shop.example", |page| page.at("https://workshop.example/"), false),
        ("a=1; Path=/", |page| page.at("http://www.shop.example/"), true),
        ("a=1; Path=/; Secure", |page| page.at("http://www.shop.example/"), false),
        ("a=1; SameSite=Strict", Visitor::fetch, true),
        ("a=1; SameSite=Strict", Visitor::cross_site, false),
        ("a=1; SameSite=Lax", Visitor::cross_site, true),
        ("a=1; SameSite=Lax", Visitor::cross_site_post, false),
        ("a=1", Visitor::cross_site_post, false),
        ("a=1", |page| page.embedded_in("https://news.example"), false),
        ("a=1; SameSite=None; Secure", |page| page.embedded_in("https://news.example"), true),
    ];
    for (line, way, goes) in rows {
        let request = way(&after([line]));
        assert_eq!(!request.header().is_empty(), goes, "{line} to {request:?}");
    }
}

#[test]
fn browsers_trust_their_own_machine_without_tls() {
    for (host, is_trusted) in [
        ("localhost", true),
        ("shop.localhost:3000", true),
        ("127.0.0.1", true),
        ("[::1]:3000", true),
        ("localhost.example", false),
        ("10.0.0.1", false),
    ] {
        let mut visitor = after([]).at(&format!("http://{host}/"));
        visitor.receive_lines(["__Host-a=1; Path=/; Secure"]);
        assert_eq!(visitor.header() == "__Host-a=1", is_trusted, "{host}");
    }
}

#[test]
fn a_partitioned_cookie_stays_in_the_pages_of_one_site() {
    let line = "a=1; Path=/; Secure; SameSite=None; Partitioned";
    let page = after([line]);
    let mut frame = page.embedded_in("https://www.news.example");
    assert_eq!(frame.header(), "");
    frame.receive_lines([line.replace('1', "2")]);
    assert_eq!(page.embedded_in("https://news.example").header(), "a=2", "one site, one partition");
    assert_eq!(page.embedded_in("http://news.example").header(), "", "the scheme is a part of it");
    assert_eq!(page.header(), "a=1");
    assert_eq!(page.at("https://www.shop.example/").header(), "a=1");
    assert_eq!(frame.cookie("a").as_deref(), Some("2"));
}

#[test]
fn longer_paths_go_first_and_then_older_cookies() {
    let visitor = after(["old=1; Path=/", "deep=1; Path=/shop/basket", "b=1", "a=1; Path=/shop"]);
    assert_eq!(visitor.header(), "deep=1; b=1; a=1; old=1");
    assert_eq!(visitor.at("/").header(), "old=1");
}

#[test]
fn of_several_cookies_of_a_name_the_one_that_goes_first_is_shown() {
    let visitor = after(["a=root; Path=/; Domain=shop.example", "a=deep; Path=/shop/basket/1"]);
    assert_eq!(visitor.cookie("a").as_deref(), Some("deep"), "also if this page does not get it");
    assert_eq!(visitor.at("https://shop.example").cookie("a").as_deref(), Some("root"));
    assert_eq!(visitor.at("https://other.example").cookie("a"), None);
    assert_eq!(visitor.cookies().len(), 2);
}

#[test]
fn a_cookie_is_gone_in_the_second_in_which_it_expires() {
    let mut visitor = after(["a=1; Max-Age=5"]);
    visitor.wait(Duration::from_millis(4_999));
    assert_eq!(visitor.header(), "a=1");
    visitor.wait(Duration::from_millis(1));
    assert_eq!(visitor.cookies(), []);
}

#[test]
fn a_closed_browser_forgets_the_session() {
    let mut visitor = after(["a=1", "b=2; Max-Age=60", "c=3; Expires=never"]);
    visitor.close_browser();
    assert_eq!(visitor.header(), "b=2");
}
