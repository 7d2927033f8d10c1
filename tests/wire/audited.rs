//! What a browser keeps of lines of any kind that the audit let pass: nothing but what the policy says.

use std::time::{SystemTime, UNIX_EPOCH};

use axum::Router;
use axum::body::Body;
use axum::http::HeaderValue;
use axum::http::header::{DATE, SET_COOKIE};
use axum::response::AppendHeaders;
use axum::routing::get;
use cookie_policy::{Audit, Declaration, Exemption, Policy, PolicyLayer, SetBy, Site};
use cookie_policy_tests::SitePolicy;
use cookie_policy_tests::random::{Random, for_seeds};
use tokio::runtime::Builder;
use tower::ServiceExt as _;

use crate::model::{Context, SameSite, Store, Stored};

const HOST: &str = "transport.opendatasoft.com";

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

/// A line, often nearly as it is declared.
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

/// The lines that are sent of those of an application whose response has such a `Date`.
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
        let (mut store, now) = (Store::default(), now());
        passed(None, lines.clone())
            .iter()
            .for_each(|line| store.receive(line, &Context::page(HOST, "/"), now));
        kept.set(kept.get() + store.cookies().len());
        for cookie in store.cookies() {
            let declared = SitePolicy::COOKIES.iter().find(|declared| declared.name() == cookie.name);
            assert!(declared.is_some_and(|declared| is_as(cookie, declared, now)), "{lines:?}: {cookie:?}");
        }
    });
    assert!(kept.get() > 100, "{} were kept", kept.get());
}

fn now() -> i64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("it is after 1970");
    i64::try_from(now.as_secs()).expect("it is")
}

/// Whether a new visitor may have the cookie, and has it as it is declared.
fn is_as(cookie: &Stored, declared: &Declaration, now: i64) -> bool {
    let anonymous = declared.category().key() == "anonymous-statistics";
    let may_be = declared.exemption().is_some_and(|why| why != Exemption::Choices) || anonymous;
    let lifetime = match (cookie.expiry, declared.lifetime().longest()) {
        (None, _) => declared.lifetime().may_be_session(),
        (Some(_), None) => false,
        // The second may have changed.
        (Some(end), Some(longest)) => end <= now + i64::try_from(longest.as_secs()).expect("it is short") + 1,
    };
    let same_site = matches!(
        (cookie.same_site, declared.same_site()),
        (SameSite::Lax, cookie_policy::SameSite::Lax)
            | (SameSite::Strict, cookie_policy::SameSite::Strict)
            | (SameSite::None, cookie_policy::SameSite::None)
    );
    let flags = (cookie.secure, cookie.http_only, cookie.partition.is_some(), cookie.host_only);
    let expected =
        (declared.secure(), declared.http_only(), declared.partitioned(), declared.domain().is_none());
    may_be
        && lifetime
        && same_site
        && flags == expected
        && cookie.path == declared.path()
        && declared.set_by() == SetBy::Server
}
