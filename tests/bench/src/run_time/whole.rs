//! A whole request of axum: three cookies are read, and one is set.

use axum::Router;
use axum::body::Body;
use axum::handler::Handler;
use axum::response::AppendHeaders;
use axum::routing::get;
use axum_extra::extract::CookieJar;
use cookie::{Cookie, SameSite};
use cookie_policy::{Jar, PolicyLayer, Site as PolicySite};
use http::header::{COOKIE, SET_COOKIE};
use http::{HeaderMap, HeaderName, Request};

use super::contest::{Contestant, Task};
use super::declared::{Language, Site};
use super::request::{self, Read};
use super::service::{EARLIER_REQUESTS, call};
use crate::table::Limit;

const BATCH: usize = 64;

/// The limits compare what a contestant adds to it.
const ROUTER: &str = "router alone";

pub(crate) fn task() -> Task {
    let layer = PolicyLayer::new(PolicySite::<Site>::new());
    Task {
        name: "a whole axum request",
        limits: vec![
            Limit::Added { base: ROUTER, name: "axum-extra", most: 0.35 },
            Limit::Added { base: ROUTER, name: "a header by hand", most: 4.0 },
        ],
        contestants: vec![
            contestant("cookie-policy", router(own).layer(layer), true),
            contestant(ROUTER, router(async || "Hello"), false),
            contestant("a header by hand", router(by_hand), true),
            contestant("axum-extra", router(axum_extra), true),
        ],
    }
}

fn router<T: 'static>(handler: impl Handler<T, ()>) -> Router {
    Router::new().route("/", get(handler))
}

fn contestant(name: &'static str, mut router: Router, sets: bool) -> Contestant {
    let headers = request::headers();
    let request = move || {
        let mut request = Request::new(Body::empty());
        headers.clone_into(request.headers_mut());
        request
    };
    let response = call(&mut router, request());
    let line = response.and_then(|response| response.headers().get(SET_COOKIE).cloned());
    let expected = "language=en-GB; Path=/; Secure; HttpOnly; SameSite=Lax";
    assert_eq!(
        line.is_some_and(|line| sorted(line.to_str().unwrap_or_default()) == sorted(expected)),
        sets,
        "{name}"
    );
    (0..EARLIER_REQUESTS).for_each(|_| drop(call(&mut router, request())));
    Contestant::new(name, BATCH, request, move |request| call(&mut router, request))
}

fn sorted(line: &str) -> Vec<&str> {
    let mut parts: Vec<&str> = line.split("; ").collect();
    parts.sort_unstable();
    parts
}

/// Returns the language, which is set again, if all three cookies are there.
fn language([session, language, visitor]: Read) -> Option<String> {
    session.and(visitor).and(language)
}

async fn own(jar: Jar<Site>) -> &'static str {
    match language(request::read(&jar)).map(|language| jar.set(Language(language))) {
        Some(Ok(())) => "Hello",
        Some(Err(_)) | None => "",
    }
}

async fn by_hand(headers: HeaderMap) -> (AppendHeaders<Option<(HeaderName, String)>>, &'static str) {
    let header = headers.get(COOKIE).and_then(|header| header.to_str().ok()).unwrap_or_default();
    let language = language(request::floor(header).0);
    let line = language
        .map(|language| ["language=", &language, "; Path=/; Secure; HttpOnly; SameSite=Lax"].concat());
    (AppendHeaders(line.map(|line| (SET_COOKIE, line))), "Hello")
}

async fn axum_extra(jar: CookieJar) -> (CookieJar, &'static str) {
    let Some(language) = language(request::read_by_axum_extra(&jar).0) else { return (jar, "") };
    let cookie = Cookie::build(("language", language)).path("/").secure(true).http_only(true);
    (jar.add(cookie.same_site(SameSite::Lax)), "Hello")
}
