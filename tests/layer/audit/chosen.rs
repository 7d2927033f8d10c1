//! Lines of others for cookies whose lifetime or name the application chooses.

use axum::Router;
use axum::http::header::SET_COOKIE;
use axum::response::AppendHeaders;
use axum::routing::get;
use cookie_policy::{Audit, Cookie, PolicyLayer, Site, policy};
use cookie_policy_tests_servers::{Request, Server};

/// To keep users logged in
#[derive(Cookie)]
#[cookie(name = "sid", provider = site, category = Necessary(Authentication), lifetime = at_most "1 hour")]
struct Sid(#[allow(dead_code)] String);

/// To log in with an account of another site
#[derive(Cookie)]
#[cookie(name = "oidc_{}", names = 2, provider = site, category = Necessary(Authentication), lifetime = "10 minutes")]
struct OidcFlow(#[allow(dead_code)] String);

#[policy(site = "https://example.org", provider = "Example", recipients = [])]
struct ChosenPolicy(Sid, OidcFlow);

/// Returns the rules that a line breaks.
fn broken(line: &'static str) -> Vec<String> {
    let layer = PolicyLayer::new(Site::<ChosenPolicy>::new()).audit(Audit::Report);
    let tally = layer.tally();
    let handler = async move || AppendHeaders([(SET_COOKIE, line)]);
    let server = Server::start(Router::new().route("/", get(handler)).layer(layer));
    assert_eq!(Request::get("/").send(&server).status, 200);
    tally.findings().map(|(rule, _)| rule.to_owned()).collect()
}

#[test]
fn a_lifetime_up_to_the_longest_is_right() {
    for (line, rules) in [
        ("sid=a; Max-Age=1; Path=/; Secure; HttpOnly; SameSite=Lax", &[][..]),
        ("sid=a; Max-Age=3600; Path=/; Secure; HttpOnly; SameSite=Lax", &[]),
        ("sid=a; Max-Age=3601; Path=/; Secure; HttpOnly; SameSite=Lax", &["A-AGE-TRUTH"]),
        ("sid=a; Path=/; Secure; HttpOnly; SameSite=Lax", &["A-AGE-TRUTH"]),
    ] {
        assert_eq!(broken(line), rules, "{line}");
    }
}

#[test]
fn a_line_for_a_name_of_a_family_is_compared_with_the_family() {
    for (line, rules) in [
        ("oidc_1=a; Max-Age=600; Path=/; Secure; HttpOnly; SameSite=Lax", &[][..]),
        ("oidc_x.y=a; Max-Age=60; Path=/; Secure; HttpOnly; SameSite=Lax", &[]),
        ("oidc_1=a; Max-Age=601; Path=/; Secure; HttpOnly; SameSite=Lax", &["A-AGE-TRUTH"]),
        ("oidc_1=a; Max-Age=600; Path=/; Secure; SameSite=Lax", &["A-SET-ATTR"]),
        ("oidc_=a; Max-Age=600; Path=/; Secure; HttpOnly; SameSite=Lax", &["A-SET-UNDECL"]),
        ("OIDC_1=a; Max-Age=600; Path=/; Secure; HttpOnly; SameSite=Lax", &["A-SET-UNDECL"]),
    ] {
        assert_eq!(broken(line), rules, "{line}");
    }
}
