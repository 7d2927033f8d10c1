//! Requests of a visitor: their headers, and the jars that are made of them.

use std::time::Duration;

use cookie_policy::testing::Visitor;
use cookie_policy::{Answer, Marketing, Site, Statistics, Status};
use cookie_policy_tests::SitePolicy;

use crate::{NOW, after, at, visitor};

/// A request, and what its headers say of it.
type Row = (fn(&Visitor<SitePolicy>) -> Visitor<SitePolicy>, &'static [(&'static str, &'static str)]);

const NAVIGATION: &[(&str, &str)] = &[
    ("host", "www.shop.example"),
    ("cookie", "a=1; b=2"),
    ("sec-fetch-site", "same-origin"),
    ("sec-fetch-mode", "navigate"),
    ("sec-fetch-dest", "document"),
];

#[test]
fn headers_say_where_a_request_goes_and_what_causes_it() {
    let rows: [Row; 7] = [
        (|page| page.at(crate::PAGE), NAVIGATION),
        (|page| page.at("http://www.shop.example:8080/"), &[("host", "www.shop.example:8080")]),
        (
            |page| page.at("/shop").speculative(),
            &[("sec-purpose", "prefetch"), ("sec-fetch-mode", "navigate")],
        ),
        (Visitor::fetch, &[("sec-fetch-site", "same-origin"), ("sec-fetch-mode", "cors")]),
        (Visitor::cross_site, &[("sec-fetch-site", "cross-site"), ("sec-fetch-mode", "navigate")]),
        (Visitor::cross_site_post, &[("sec-fetch-site", "cross-site"), ("sec-fetch-dest", "document")]),
        (
            |page| page.embedded_in("https://news.example"),
            &[("sec-fetch-site", "cross-site"), ("sec-fetch-dest", "iframe")],
        ),
    ];
    let page = after(["a=1", "b=2"]);
    for (way, expected) in rows {
        let headers = way(&page).headers();
        for (name, value) in expected {
            assert_eq!(headers.get(*name).and_then(|value| value.to_str().ok()), Some(*value), "{headers:?}");
        }
    }
    assert_eq!(page.headers().len(), NAVIGATION.len(), "nothing else is sent");
    let insecure = page.at("http://www.shop.example/").headers();
    assert_eq!(insecure.len(), 1, "no Fetch Metadata without TLS, and no cookie of another path");
}

#[test]
fn a_server_reads_from_the_headers_what_the_jar_of_the_request_says() {
    let mut visitor = Visitor::<SitePolicy>::new();
    visitor.answer(Answer::accept_all()).expect("answered");
    visitor.gpc(true);
    let jar = Site::<SitePolicy>::new().jar_from_headers(&visitor.headers());
    for jar in [jar, visitor.request()] {
        assert_eq!(jar.status::<Statistics>(), Status::Granted);
        assert_eq!(jar.status::<Marketing>(), Status::Refused);
    }
}

#[test]
fn a_site_need_not_honour_global_privacy_control() {
    let mut visitor = Visitor::of(&Site::<SitePolicy>::new().gpc(false));
    visitor.gpc(true);
    assert_eq!(visitor.request().status::<Marketing>(), Status::NotAsked);
}

#[test]
fn the_jars_of_requests_have_the_visitors_time() {
    let mut visitor = visitor();
    assert_eq!(visitor.time(), at(NOW));
    visitor.answer(Answer::accept_all()).expect("answered");
    visitor.wait(Duration::from_secs(86_400));
    let decision = visitor.answer(Answer::change()).expect("answered");
    assert_eq!(decision.time(), at(NOW + 86_400));
    visitor.set_time(at(NOW));
    assert_eq!(visitor.request().status::<Statistics>(), Status::Granted);
    visitor.wait(Duration::from_secs(184 * 86_400 + 1));
    assert!(visitor.cookie("cookies_preferences").is_some(), "the answer was renewed a day later");
    visitor.wait(Duration::from_secs(86_400));
    assert_eq!(visitor.request().status::<Statistics>(), Status::NotAsked);
}

#[test]
#[should_panic = "`shop.example/basket` is not an address: write one that begins with `https://`, or a path such as `/shop`"]
fn an_address_without_a_scheme_is_a_mistake() {
    let _ = visitor().at("shop.example/basket");
}
