//! A router without a layer.

use axum::Router;
use axum::extract::FromRequestParts as _;
use axum::response::IntoResponse as _;
use axum::routing::get;
use cookie_policy::{Jar, MissingLayer, PolicyLayer, Site};
use cookie_policy_tests::hostile::HostilePolicy;
use cookie_policy_tests::{SessionId, SitePolicy};

use cookie_policy_tests_servers::{Request, Server};

async fn handler(jar: Jar<SitePolicy>) -> String {
    jar.try_get::<SessionId>().map_or_else(|error| error.to_string(), |session| session.0)
}

fn router() -> Router {
    Router::new().route("/", get(handler))
}

fn request() -> Request {
    Request::get("/").with("cookie", "sessionid=s3cret")
}

/// A line of code after a router, and its text.
macro_rules! pasted {
    ($($line:tt)*) => { (router()$($line)*, stringify!($($line)*)) };
}

#[test]
fn the_log_has_the_line_of_code_that_is_missing_and_pasting_it_makes_it_work() {
    let (repaired, line) = pasted!(.layer(PolicyLayer::new(Site::<SitePolicy>::new())));
    let server = Server::start(router());
    let response = request().send(&server);
    assert_eq!(response.status, 500);
    let [logged] = &server.log.lines()[..] else { panic!("one line is logged: {:?}", server.log.lines()) };
    assert!(logged.starts_with("ERROR "), "{logged}");
    let code = logged.split('`').nth(3).expect("the second thing in backticks is the code");
    assert_eq!(code.replace(' ', ""), line.replace(' ', ""));
    assert!(!logged.contains("s3cret"), "{logged}");
    // The tests are built with `debug_assertions`, as programs under development are.
    assert_eq!(logged, &format!("ERROR message={}", response.body));
    assert_eq!(request().send(&Server::start(repaired)).body, "s3cret");
}

#[test]
fn the_layer_of_another_policy_does_not_help() {
    let server = Server::start(router().layer(PolicyLayer::new(Site::<HostilePolicy>::new())));
    assert_eq!(request().send(&server).status, 500);
    assert!(server.log.lines().concat().contains("`SitePolicy`"));
}

async fn rejection() -> MissingLayer {
    let mut parts = http::Request::new(()).into_parts().0;
    Jar::<SitePolicy>::from_request_parts(&mut parts, &()).await.expect_err("there is no layer")
}

#[test]
fn the_rejection_reads_as_what_is_logged() {
    let server = Server::start(Router::new().route("/", get(|| async { rejection().await.to_string() })));
    let told = Request::get("/").send(&server).body;
    let expected = "the layer of `SitePolicy` is missing: add `.layer(PolicyLayer::new(Site::<SitePolicy>::new()))` \
         to the router, after every route, fallback and other layer";
    assert_eq!(told, expected);
    let server = Server::start(Router::new().route("/", get(|| async { rejection().await.into_response() })));
    assert_eq!(Request::get("/").send(&server).status, 500);
    assert_eq!(server.log.lines(), [format!("ERROR message={expected}")]);
}
