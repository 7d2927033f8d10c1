//! The country of the visitor, which the site reads from each request: anonymous statistics, the banner and the page.

use axum::Router;
use axum::extract::Extension;
use axum::routing;
use cookie_policy::testing::Visitor;
use cookie_policy::{
    Answer, CookiePages, Country, Jar, Marketing, PolicyLayer, Preferences, Site, Statistics,
};
use cookie_policy_tests::{Personalisation, SitePolicy};
use cookie_policy_tests_servers::{Request, Response, Server};

use crate::apps::{APPS, PAGES, audience};

/// Values of `x-country`, and whether the policy relies on an exemption there.
const COUNTRIES: [(&str, bool); 5] =
    [("FR", true), ("GB", true), ("DE", false), ("", false), ("FR, DE", false)];

fn country(code: &[u8]) -> Option<Country> {
    match code {
        b"FR" => Some(Country::FR),
        b"GB" => Some(Country::UK),
        _ => None,
    }
}

fn site() -> Site<SitePolicy> {
    Site::new().visitor_country(|headers, _| country(headers.get("x-country")?.as_bytes()))
}

/// What a visitor sends who granted everything but anonymous statistics, so that only these can be asked about.
fn cookies() -> String {
    let mut visitor = Visitor::<SitePolicy>::new();
    let answer = Answer::change().grant::<Statistics>().grant::<Marketing>();
    let answer = answer.grant::<Preferences>().grant::<Personalisation>();
    visitor.answer(answer).expect("answered");
    visitor.header()
}

fn get(server: &Server, path: &str, country: &str) -> Response {
    let request = Request::get(path).with("host", "localhost").with("cookie", cookies());
    request.with("x-country", country).send(server)
}

/// Asserts that the category is open and the banner asks nothing, or that it is closed and the banner asks for it.
fn assert_audience(case: &str, response: &Response, is_exempt: bool) {
    let asks = r#"<input type="hidden" name="anonymous-statistics" value="grant">"#;
    let body = &response.body;
    assert_eq!(response.status, 200, "{case}");
    assert!(
        if is_exempt {
            body.starts_with("open<") && !body.contains("<form")
        } else {
            body.starts_with("closed<") && body.contains(asks)
        },
        "{case}: {body}"
    );
}

#[test]
fn a_header_of_the_request_says_where_the_visitor_is() {
    for (framework, serve) in APPS {
        let server = serve(PolicyLayer::new(site()));
        for (country, is_exempt) in COUNTRIES {
            let response = get(&server, "/audience", country);
            assert_audience(&format!("{framework} {country:?}"), &response, is_exempt);
        }
        let plain = Request::get("/audience").with("host", "localhost").with("cookie", cookies());
        assert_audience(framework, &plain.send(&server), false);
    }
}

#[test]
fn the_form_of_the_page_asks_in_each_country() {
    for (framework, serve) in PAGES {
        let server = serve(PolicyLayer::new(site()), CookiePages::new(&site()));
        for (country, _) in COUNTRIES {
            let page = get(&server, "/cookies", country).body;
            for value in ["grant", "refuse"] {
                let radio = format!(r#"<input type="radio" name="anonymous-statistics" value="{value}">"#);
                assert!(page.contains(&radio), "{framework} {country:?}: {page}");
            }
        }
    }
}

#[test]
fn in_axum_an_extension_of_the_request_decides_too() {
    for (country, is_exempt) in [(Some(Country::FR), true), (None, false)] {
        let site =
            Site::<SitePolicy>::new().visitor_country(|_, extensions| extensions.get().copied().flatten());
        let handler = async |jar: Jar<SitePolicy>| audience(&jar);
        let router = Router::new().route("/audience", routing::get(handler)).layer(PolicyLayer::new(site));
        let server = Server::start(router.layer(Extension(country)));
        assert_audience(&format!("{country:?}"), &get(&server, "/audience", "FR"), is_exempt);
    }
}

#[test]
fn without_the_setting_every_visitor_is_exempt() {
    for (framework, serve) in APPS {
        let server = serve(PolicyLayer::new(Site::<SitePolicy>::new()));
        assert_audience(framework, &get(&server, "/audience", "DE"), true);
    }
}
