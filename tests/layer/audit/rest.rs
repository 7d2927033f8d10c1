//! What becomes of the rest of a response.

use axum::Router;
use axum::http::header::{CACHE_CONTROL, SET_COOKIE};
use axum::http::{HeaderName, HeaderValue};
use axum::response::AppendHeaders;
use axum::routing::get;
use cookie_policy::{Audit, Jar, PolicyLayer, Site};
use cookie_policy_tests::{SessionId, SitePolicy};
use cookie_policy_tests_servers::{Request, Response, Server};
use tower::ServiceExt as _;

/// An application of which each answer has these fields.
fn fields(audit: Audit, fields: Vec<(HeaderName, &'static str)>) -> Response {
    let handler = async move |jar: Jar<SitePolicy>| {
        let _ = jar.get::<SessionId>();
        AppendHeaders(fields.clone())
    };
    let layer = PolicyLayer::new(Site::<SitePolicy>::new()).audit(audit);
    Request::get("/").send(&Server::start(Router::new().route("/", get(handler)).layer(layer)))
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
