//! Headers that browsers read in another way than they seem to be; what browsers do was tested in Chromium 148.

use axum::Router;
use axum::http::header::{CACHE_CONTROL, DATE, SET_COOKIE};
use axum::http::{HeaderName, HeaderValue};
use axum::response::AppendHeaders;
use axum::routing::get;
use cookie_policy::{Audit, Choices, Cookie, Jar, PolicyLayer, Site, policy};
use cookie_policy_tests::{SessionId, SitePolicy};
use cookie_policy_tests_servers::{Request, Response, Server};
use tower::ServiceExt as _;

use crate::audit::server;

fn enforced(lines: &[&[u8]]) -> Response {
    Request::get("/").send(&server(Audit::Enforce, lines).0)
}

/// Browsers use the last `Max-Age` even if it is malformed, read a sign or the digits before other signs, or use it even
/// if the date has passed.
#[test]
fn what_seems_to_end_a_cookie_and_does_not_is_held_back() {
    for lifetime in [
        "Max-Age=0; Max-Age=x",
        "Max-Age=0; Max-Age=",
        "Max-Age=0; Max-Age=+9999999",
        "Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=+9999999",
        "Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=99999999999999999999x",
        "Expires=Thu, 01 Jan 2970 00:00:00 GMT",
        "Max-Age=0; Max-Age=1",
    ] {
        let response = enforced(&[format!("tracker=1; {lifetime}").as_bytes()]);
        assert_eq!(response.set_cookies(), [""; 0], "{lifetime}");
    }
}

#[test]
fn what_ends_a_cookie_in_browsers_passes_however_its_date_is_written() {
    for date in [
        "Thu, 01-Jan-70 00:00:00 GMT",
        "Thu, 1 Jan 1970 00:00:00 +0000",
        "Thu, 01 Jan 1970 00:00:00 UTC",
        "Thu, 01 Jan 1970 00:00:00 -0000",
        "Fri, 01 Jan 1970 00:00:00 GMT",
        "Thu Jan  1 00:00:00 1970",
        "01 January 1601 0:0:0",
        "1970 Jan 1 00:00:00.000Z",
    ] {
        let line = format!("sessionid=; Path=/; Expires={date}");
        assert_eq!(enforced(&[line.as_bytes()]).set_cookies(), [&*line], "{date}");
    }
}

#[test]
fn a_date_that_browsers_cannot_read_either_ends_nothing() {
    for date in [
        "01 Jan 1970 00:00",
        "31 Feb 1970 00:00:00",
        "01 Jan 1600 00:00:00",
        "01 Jan 1970 24:00:00",
        "32 Jan 1970 00:00:00",
        "00 Jan 1970 00:00:00",
        "01 Jam 1970 00:00:00",
        "001 Jan 1970 00:00:00",
        "29 Feb 2001 00:00:00",
        "0",
        "",
    ] {
        let line = format!("sessionid=; Path=/; Expires={date}");
        assert_eq!(enforced(&[line.as_bytes()]).set_cookies(), [""; 0], "{date}");
    }
}

/// An application whose responses all have these headers.
fn fields(audit: Audit, fields: Vec<(HeaderName, &'static str)>) -> Response {
    let handler = async move |jar: Jar<SitePolicy>| {
        let _ = jar.get::<SessionId>();
        AppendHeaders(fields.clone())
    };
    let layer = PolicyLayer::new(Site::<SitePolicy>::new()).audit(audit);
    Request::get("/").send(&Server::start(Router::new().route("/", get(handler)).layer(layer)))
}

#[test]
fn a_date_counts_from_the_date_of_the_response() {
    let line = (SET_COOKIE, "tracker=1; Expires=Wed, 01 Jan 2020 01:00:00 GMT");
    let past = (DATE, "Wed, 01 Jan 2020 00:00:00 GMT");
    assert_eq!(fields(Audit::Enforce, vec![line.clone(), past]).set_cookies(), [""; 0]);
    assert_eq!(fields(Audit::Enforce, vec![line]).set_cookies().len(), 1);
}

#[test]
fn a_removal_without_a_path_beside_what_it_would_remove_is_one_too_many() {
    let good: &[u8] = b"sessionid=a; Path=/; Secure; HttpOnly; SameSite=Lax";
    let (server, tally) = server(Audit::Report, &[good, b"sessionid=; Max-Age=0"]);
    Request::get("/").send(&server);
    assert_eq!(tally.findings().collect::<Vec<_>>(), [("A-SET-DUP", 1)]);
}

/// To remember the tab
#[derive(Cookie)]
#[cookie(name = "tab", provider = site, category = Necessary(UserInput), lifetime = session)]
struct Tab(String);

/// To remember the tab of the administrators
#[derive(Cookie)]
#[cookie(name = "tab", provider = site, category = Necessary(UserInput), lifetime = session, path = "/admin")]
struct AdminTab(String);

/// To remember the visitor's cookie preferences
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct TabChoices(Choices);

#[policy(site = "https://example.org", provider = "Example", choices = TabChoices, recipients = [])]
struct TabPolicy(Tab, AdminTab, TabChoices);

#[test]
fn of_two_cookies_of_one_name_each_is_held_against_its_own_declaration() {
    let lines = ["/", "/admin"].map(|path| format!("tab=a; Path={path}; Secure; HttpOnly; SameSite=Lax"));
    let layer = PolicyLayer::new(Site::<TabPolicy>::new()).audit(Audit::Enforce);
    let tally = layer.tally();
    let by_hand = AppendHeaders(lines.clone().map(|line| (SET_COOKIE, line)));
    let typed = async |jar: Jar<TabPolicy>| AdminTab("a".into()).set(&jar);
    let router = Router::new().route("/", get(async move || by_hand)).route("/typed", get(typed));
    let server = Server::start(router.layer(layer));
    let is_set = || tally.cookies().map(|cookie| cookie.is_set()).collect::<Vec<_>>();
    Request::get("/typed").send(&server);
    assert_eq!(is_set(), [false, true, false]);
    assert_eq!(Request::get("/").send(&server).set_cookies(), lines);
    assert_eq!((is_set(), tally.findings().count()), (vec![true, true, false], 0));
}

#[test]
fn what_stays_is_as_sensitive_as_it_was() {
    let mut good = HeaderValue::from_static("sessionid=s3cret; Path=/; Secure; HttpOnly; SameSite=Lax");
    good.set_sensitive(true);
    let handler =
        async move || AppendHeaders([(SET_COOKIE, good), (SET_COOKIE, HeaderValue::from_static("t=1"))]);
    let layer = PolicyLayer::new(Site::<SitePolicy>::new()).audit(Audit::Enforce);
    let router = Router::<()>::new().route("/", get(handler)).layer(layer);
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("the runtime starts");
    let response = runtime.block_on(router.oneshot(http::Request::new(axum::body::Body::empty())));
    let response = response.expect("it cannot fail");
    assert_eq!(response.headers().get_all(SET_COOKIE).iter().count(), 1);
    assert!(!format!("{:?}", response.headers()).contains("s3cret"));
}

#[test]
fn fields_for_other_caches_do_not_say_otherwise() {
    let cdn = HeaderName::from_static("cdn-cache-control");
    let surrogate = HeaderName::from_static("surrogate-control");
    let response = fields(Audit::Report, vec![(cdn, "max-age=600"), (surrogate, "max-age=600")]);
    assert_eq!(response.values("cdn-cache-control").len() + response.values("surrogate-control").len(), 0);
    assert_eq!(response.values("cache-control"), ["private"]);
    let quoted = r#"public, max-age=600, ext="a\", private, b""#;
    let response = fields(Audit::Report, vec![(CACHE_CONTROL, quoted)]);
    assert_eq!(response.values("cache-control"), [r#"private, max-age=600, ext="a\", private, b""#]);
}
