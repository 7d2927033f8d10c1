//! What a browser stores of headers that the audit let pass: only what the policy says.

use std::time::{Duration, SystemTime};

use axum::Router;
use axum::body::Body;
use axum::http::HeaderValue;
use axum::http::header::{DATE, SET_COOKIE};
use axum::response::AppendHeaders;
use axum::routing::get;
use cookie_policy::testing::{StoredCookie, Visitor};
use cookie_policy::{Audit, Declaration, Exemption, Policy, PolicyLayer, SetBy, Site};
use cookie_policy_tests::SitePolicy;
use cookie_policy_tests::random::{Random, for_seeds};
use tokio::runtime::Builder;
use tower::ServiceExt as _;

const NAMES: [&str; 12] = [
    "sessionid",
    "search",
    "basket",
    "visitor_id",
    "audience",
    "__Host-ad",
    "tracker",
    "",
    "player",
    "_pk_id",
    "SessionId",
    "cookies_preferences",
];

const PARTS: [&str; 34] = [
    "Path=/",
    "Path=/",
    "Path=/",
    "Path=/shop",
    "Path=",
    "Path",
    "path=/",
    "Path=/x",
    "Secure",
    "Secure",
    "Secure",
    "HttpOnly",
    "HttpOnly",
    "HttpOnly",
    "SameSite=Lax",
    "SameSite=Lax",
    "SameSite=Strict",
    "SameSite=None",
    "SameSite",
    "Partitioned",
    "Domain=opendatasoft.com",
    "Domain=.OpenDataSoft.com",
    "Domain=",
    "Domain=evil.example",
    "Max-Age=60",
    "Max-Age=0",
    "Max-Age=-5",
    "Max-Age=99999999999",
    "Max-Age=",
    "Max-Age=6x",
    "Expires=Thu, 01 Jan 1970 00:00:00 GMT",
    "Expires=Fri, 01 Jan 2100 00:00:00 GMT",
    "Expires=01-Jan-70 0:0:0",
    "Expires=soon",
];

/// A header, often similar to a declared one.
fn line(random: &mut Random) -> String {
    let name = *random.pick(&NAMES);
    let mut line = if random.below(12) == 0 { "value".to_owned() } else { format!("{name}=value") };
    let (start, most) = *random.pick(&[("", 9), ("; Path=/; Secure; HttpOnly; SameSite=Lax", 3)]);
    line += start;
    for _ in 0..random.below(most) {
        line += *random.pick(&["; ", "; ", "; ", ";", " ;\t", "; ; "]);
        line += *random.pick(&PARTS);
    }
    line
}

/// Returns the headers that the audit lets pass, of a response with such a `Date`.
pub(crate) fn passed(date: Option<&'static str>, lines: Vec<String>) -> Vec<String> {
    let lines = lines.into_iter().filter_map(|line| Some((SET_COOKIE, HeaderValue::try_from(line).ok()?)));
    let date = date.map(|date| (DATE, HeaderValue::from_static(date)));
    let lines: Vec<_> = date.into_iter().chain(lines).collect();
    let layer = PolicyLayer::new(Site::<SitePolicy>::new()).audit(Audit::Enforce);
    let router = Router::<()>::new().route("/", get(async move || AppendHeaders(lines))).layer(layer);
    let runtime = Builder::new_current_thread().build().expect("the runtime starts");
    let response =
        runtime.block_on(router.oneshot(http::Request::new(Body::empty()))).expect("it cannot fail");
    let lines = response.headers().get_all(SET_COOKIE).iter();
    lines.map(|line| String::from_utf8_lossy(line.as_bytes()).into_owned()).collect()
}

#[test]
fn a_browser_keeps_nothing_of_others_but_what_is_declared_and_allowed() {
    let kept = std::cell::Cell::new(0);
    for_seeds(4000, |random| {
        let lines: Vec<String> = (0..=random.below(3)).map(|_| line(random)).collect();
        let mut visitor = Visitor::<SitePolicy>::new();
        visitor.receive_lines(passed(None, lines.clone()));
        kept.set(kept.get() + visitor.cookies().len());
        for cookie in visitor.cookies() {
            let declared = SitePolicy::COOKIES.iter().find(|declared| declared.name() == cookie.name());
            let is_declared = declared.is_some_and(|declared| is_as(&cookie, declared, visitor.time()));
            assert!(is_declared, "{lines:?}: {cookie:?}");
        }
    });
    assert!(kept.get() > 100, "{} were kept", kept.get());
}

/// Returns whether a new visitor may have the cookie, and has it as declared.
fn is_as(cookie: &StoredCookie, declared: &Declaration, now: SystemTime) -> bool {
    let anonymous = declared.category().key() == "anonymous-statistics";
    let may_be = declared.exemption().is_some_and(|why| why != Exemption::Choices) || anonymous;
    let lifetime = match (cookie.expires(), declared.lifetime().longest()) {
        (None, _) => declared.lifetime().may_be_session(),
        (Some(_), None) => false,
        // The second may have changed.
        (Some(end), Some(longest)) => end <= now + longest + Duration::from_secs(1),
    };
    let flags =
        (cookie.is_secure(), cookie.is_http_only(), cookie.partition().is_some(), cookie.is_host_only());
    let expected =
        (declared.secure(), declared.http_only(), declared.partitioned(), declared.domain().is_none());
    may_be
        && lifetime
        && cookie.same_site() == Some(declared.same_site())
        && flags == expected
        && cookie.path() == declared.path()
        && declared.set_by() == SetBy::Server
}
