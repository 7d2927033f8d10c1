//! The statement about Global Privacy Control.

use std::time::{Duration, SystemTime};

use cookie_policy::{CookiePages, PolicyLayer, Site, policy};
use tower::{Layer as _, Service as _};

/// The cookies of a site that says when they changed.
#[policy(site = "https://example.org", changed = "2026-11-24", recipients = [])]
struct DatedPolicy();

/// Noon on 23 November 2026.
fn before() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_435_200)
}

fn on_the_day() -> SystemTime {
    before() + Duration::from_secs(86_400)
}

fn statement(clock: fn() -> SystemTime) -> String {
    let site = Site::<DatedPolicy>::new().clock(clock);
    let mut pages = PolicyLayer::new(site.clone()).layer(CookiePages::new(&site));
    let request = http::Request::get("/.well-known/gpc.json").body(String::new()).expect("a request");
    let response = futures_util::FutureExt::now_or_never(pages.call(request));
    response.expect("nothing waits").expect("it cannot fail").into_body()
}

#[test]
fn its_date_is_that_of_the_policy_and_never_in_the_future() {
    assert_eq!(statement(on_the_day), r#"{"gpc":true,"lastUpdate":"2026-11-24"}"#);
    assert_eq!(statement(before), r#"{"gpc":true}"#);
}
