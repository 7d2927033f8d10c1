//! The statement about Global Privacy Control.

use cookie_policy::{CookiePages, PolicyLayer, Site, policy};
use tower::{Layer as _, Service as _};

/// The cookies of a site that says when they changed.
#[policy(site = "https://example.org", changed = "2026-11-24", recipients = [])]
struct DatedPolicy();

#[test]
fn it_has_no_date_because_that_of_the_policy_is_another() {
    let site = Site::<DatedPolicy>::new();
    let mut pages = PolicyLayer::new(site.clone()).layer(CookiePages::new(&site));
    let request = http::Request::get("/.well-known/gpc.json").body(String::new()).expect("a request");
    let response = futures_util::FutureExt::now_or_never(pages.call(request));
    let body = response.expect("nothing waits").expect("it cannot fail").into_body();
    assert_eq!(body, r#"{"gpc":true}"#);
}
