//! Jars that are not the layer's.

use axum::Router;
use axum::extract::Request as Incoming;
use axum::middleware::{Next, from_fn};
use axum::response::{AppendHeaders, IntoResponse, Response};
use axum::routing::get;
use cookie_policy::{Answer, Audit, Error, Jar, PolicyLayer, Site};
use cookie_policy_tests::{SessionId, SitePolicy};
use cookie_policy_tests_servers::{Log, Request, Server};
use tracing::dispatcher::{Dispatch, with_default};

/// Puts another jar into the request.
async fn replace(mut request: Incoming, next: Next) -> Response {
    request.extensions_mut().insert(Site::<SitePolicy>::new().jar([""], None));
    next.run(request).await
}

async fn handler(jar: Jar<SitePolicy>) -> Result<impl IntoResponse, Error> {
    SessionId("s3cret".into()).set(&jar)?;
    Ok(AppendHeaders([("set-cookie", "tracker=1; Path=/")]))
}

#[test]
fn a_jar_that_a_middleware_puts_outside_of_the_layer_changes_nothing() {
    let layer = PolicyLayer::new(Site::<SitePolicy>::new()).audit(Audit::Enforce);
    let server = Server::start(Router::new().route("/", get(handler)).layer(layer).layer(from_fn(replace)));
    let response = Request::get("/").send(&server);
    assert_eq!(response.names(), ["sessionid"], "the audit works, too");
}

#[test]
fn what_is_set_in_a_jar_that_a_middleware_puts_inside_of_the_layer_is_logged_as_lost() {
    let layer = PolicyLayer::new(Site::<SitePolicy>::new()).audit(Audit::Enforce);
    let server = Server::start(Router::new().route("/", get(handler)).layer(from_fn(replace)).layer(layer));
    let response = Request::get("/").send(&server);
    assert_eq!(response.names(), [""; 0]);
    let lines = server.log.lines();
    assert!(lines.iter().any(|line| is_lost(line, "sessionid")), "{lines:?}");
    assert!(!lines.concat().contains("s3cret"), "{lines:?}");
}

fn is_lost(line: &str, cookie: &str) -> bool {
    line.starts_with("WARN")
        && line.contains(&format!("cookie={cookie:?}"))
        && line.contains("jar.take_set_cookies()")
}

/// Returns what is logged.
fn logged(act: impl FnOnce()) -> Vec<String> {
    let log = Log::default();
    with_default(&Dispatch::new(log.clone()), act);
    log.lines()
}

#[test]
fn lines_that_nobody_takes_are_logged_when_the_last_handle_goes() {
    let site = Site::<SitePolicy>::new();
    let lines = logged(|| {
        let mut jar = site.jar(["__Host-ad=y"], None);
        let handle = jar.clone();
        SessionId("s3cret".into()).set(&jar).expect("it is set");
        jar.answer(Answer::refuse_all()).expect("it is recorded");
        drop(jar);
        let _ = handle;
    });
    for cookie in ["sessionid", "cookies_preferences", "__Host-ad"] {
        assert_eq!(lines.iter().filter(|line| is_lost(line, cookie)).count(), 1, "{cookie}: {lines:?}");
    }
}

#[test]
fn lines_that_are_taken_and_jars_without_lines_are_not_logged() {
    let site = Site::<SitePolicy>::new();
    let lines = logged(|| {
        drop(site.jar(["sessionid=a; visitor_id=b"], Some("1")));
        let jar = site.jar([""], None);
        SessionId("a".into()).set(&jar).expect("it is set");
        assert_eq!(jar.take_set_cookies().len(), 1);
        let jar = site.jar([""], None);
        SessionId("a".into()).set(&jar).expect("it is set");
        assert_eq!(jar.take_set_cookies_after_error().len(), 0);
    });
    assert_eq!(lines, [""; 0]);
}
