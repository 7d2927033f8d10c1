//! Which declared cookies an application uses.

use axum::Router;
use axum::http::header::SET_COOKIE;
use axum::routing::{get, post};
use cookie_policy::{Audit, CookieUse, Declaration, Error, Jar, PolicyLayer, Site, Tally};
use cookie_policy_tests::{Language, SessionId, SitePolicy};
use cookie_policy_tests_servers::{Request, Server};

async fn log_in(jar: Jar<SitePolicy>) -> Result<(), Error> {
    SessionId("a".into()).set(&jar)?;
    jar.remove::<Language>()
}

/// A server, and what its layer counted.
fn server(audit: Audit) -> (Server, Tally) {
    let layer = PolicyLayer::new(Site::<SitePolicy>::new()).audit(audit);
    let tally = layer.tally();
    let old_handler = async || [(SET_COOKIE, "search=7")];
    let router = Router::new().route("/", get(old_handler)).route("/login", post(log_in)).layer(layer);
    (Server::start(router), tally)
}

fn names(cookies: impl Iterator<Item = &'static Declaration>) -> Vec<&'static str> {
    cookies.map(Declaration::name).collect()
}

fn set(tally: &Tally) -> Vec<&'static str> {
    names(tally.cookies().filter(CookieUse::is_set).map(|cookie| cookie.declaration()))
}

fn seen(tally: &Tally) -> Vec<&'static str> {
    names(tally.cookies().filter(CookieUse::is_seen).map(|cookie| cookie.declaration()))
}

#[test]
fn before_anybody_came_nothing_is_used() {
    let tally = PolicyLayer::new(Site::<SitePolicy>::new()).tally();
    let first_party = tally.cookies().count() - 1;
    assert_eq!((tally.unused().count(), first_party), (16, 16), "all but the third party's");
    assert!(set(&tally).is_empty() && seen(&tally).is_empty() && tally.findings().next().is_none());
}

#[test]
fn what_the_jar_and_others_set_is_set_and_what_is_removed_is_not() {
    let (server, tally) = server(Audit::Report);
    Request::post("/login", "").send(&server);
    assert_eq!(set(&tally), ["sessionid"]);
    Request::get("/").send(&server);
    assert_eq!(set(&tally), ["sessionid", "search"]);
    assert!(!names(tally.unused()).contains(&"search"));
    assert!(names(tally.unused()).contains(&"django_language"));
}

#[test]
fn what_was_held_back_is_not_set() {
    let (server, tally) = self::server(Audit::Enforce);
    Request::get("/").send(&server);
    assert_eq!(set(&tally), [""; 0]);
}

#[test]
fn what_requests_carry_is_seen_also_where_the_name_varies() {
    let (server, tally) = server(Audit::Report);
    for cookies in ["_pk_id.1.abcd=1; unknown=1", "csrftoken=a; csrftoken=b; _pk_=1", "basket=\u{e9}; search"]
    {
        Request::get("/").with("cookie", cookies).send(&server);
    }
    assert_eq!(seen(&tally), ["basket", "csrftoken", "_pk_*"]);
}
