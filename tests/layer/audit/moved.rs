//! Lines about choices that have not moved yet.

use axum::Router;
use axum::http::header::SET_COOKIE;
use axum::response::AppendHeaders;
use axum::routing::get;
use cookie_policy::{Audit, Choices, Cookie, PolicyLayer, Site, policy};
use cookie_policy_tests_servers::{Request, Server};

/// To remember the visitor's cookie preferences
#[derive(Cookie)]
#[cookie(
    name = "__Host-choices",
    provider = site,
    category = Necessary(Choices),
    lifetime = "180 days",
    formerly(name = "choices"),
    formerly(name = "consent", until = "2020-01-01"),
)]
struct Preferences(#[allow(dead_code)] Choices);

#[policy(site = "https://example.org", provider = "Example", choices = Preferences, recipients = [])]
struct MovedPolicy(Preferences);

#[test]
fn nobody_else_writes_or_ends_them_under_a_former_name() {
    let layer = PolicyLayer::new(Site::<MovedPolicy>::new()).audit(Audit::Enforce);
    let tally = layer.tally();
    let lines = [
        "choices=; Max-Age=0; Path=/",
        "choices; Max-Age=0; Path=/",
        "=choices; Max-Age=0",
        "choices=x; Path=/; Secure; HttpOnly; SameSite=Lax",
        "__Host-choices=; Max-Age=0; Path=/; Secure",
        // It has not had this name for years.
        "consent=; Max-Age=0; Path=/",
        "choice=; Max-Age=0; Path=/",
    ];
    let handler = async move || AppendHeaders(lines.map(|line| (SET_COOKIE, line)));
    let server = Server::start(Router::new().route("/", get(handler)).layer(layer));
    assert_eq!(Request::get("/").send(&server).names(), ["consent", "choice"]);
    assert!(tally.findings().any(|finding| finding == ("B-DENY-DEFAULT", 5)));
}
