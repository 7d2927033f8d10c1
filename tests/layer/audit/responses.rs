//! Every response is checked, whatever its status, its request and its size.

use std::convert::Infallible;

use axum::Router;
use axum::response::AppendHeaders;
use axum::routing::get;
use cookie_policy::{Audit, PolicyLayer, Site};
use cookie_policy_tests::SitePolicy;
use cookie_policy_tests_servers::{Request, Server};
use http::header::{CONNECTION, SET_COOKIE, UPGRADE};
use http::{HeaderValue, Method, Response, StatusCode};
use tokio::runtime::Builder;
use tower::{Layer as _, ServiceExt as _, service_fn};

const GOOD: &str = "sessionid=a; Path=/; Secure; HttpOnly; SameSite=Lax";

/// The lines that are sent of those of a service.
fn sent(method: &Method, status: StatusCode, lines: &[HeaderValue]) -> Vec<HeaderValue> {
    let layer = PolicyLayer::new(Site::<SitePolicy>::new()).audit(Audit::Enforce);
    let service = layer.layer(service_fn(async |_| {
        let mut response = Response::new(());
        *response.status_mut() = status;
        let headers = response.headers_mut();
        lines.iter().for_each(|line| _ = headers.append(SET_COOKIE, line.clone()));
        Ok::<_, Infallible>(response)
    }));
    let request = http::Request::builder().method(method).body(()).expect("a request");
    let runtime = Builder::new_current_thread().build().expect("the runtime starts");
    let response = runtime.block_on(service.oneshot(request)).expect("it cannot fail");
    response.headers().get_all(SET_COOKIE).iter().cloned().collect()
}

#[test]
fn no_status_and_no_method_gets_past_the_audit() {
    let lines = ["tracker=1", GOOD].map(HeaderValue::from_static);
    for method in [Method::GET, Method::HEAD, Method::POST, Method::OPTIONS, Method::CONNECT] {
        for status in (100..600).filter_map(|code| StatusCode::from_u16(code).ok()) {
            assert_eq!(sent(&method, status, &lines), [GOOD], "{method} {status}");
        }
    }
}

#[test]
fn neither_do_heads_unmodified_pages_and_upgrades_of_a_server() {
    let lines = || AppendHeaders([(SET_COOKIE, "tracker=1"), (SET_COOKIE, GOOD)]);
    let upgrade = AppendHeaders([(CONNECTION, "upgrade"), (UPGRADE, "other")]);
    let router = Router::new()
        .route("/", get(async move || lines()))
        .route("/same", get(async move || (StatusCode::NOT_MODIFIED, lines())))
        .route("/upgrade", get(async move || (StatusCode::SWITCHING_PROTOCOLS, upgrade, lines())));
    let layer = PolicyLayer::new(Site::<SitePolicy>::new()).audit(Audit::Enforce);
    let server = Server::start(router.layer(layer));
    let upgrade = Request::get("/upgrade").with("connection", "upgrade").with("upgrade", "other");
    let head = Request { method: "HEAD", ..Request::get("/") };
    for (request, status) in [(head, 200), (Request::get("/same"), 304), (upgrade, 101)] {
        let response = request.send(&server);
        assert_eq!((response.status, response.set_cookies()), (status, vec![GOOD]));
    }
}

#[test]
fn all_of_20_000_lines_are_checked() {
    let path = "/long".repeat(40);
    let kinds: [&dyn Fn(usize) -> String; 2] =
        [&|number| format!("tracker{number}=1; Path={path}"), &|_| format!("tracker=1; Path={path}")];
    // The benchmark `linear` counts the instructions.
    for kind in kinds {
        let lines = (0..20_000).flat_map(|number| HeaderValue::try_from(kind(number)));
        let lines: Vec<_> = lines.chain([HeaderValue::from_static(GOOD)]).collect();
        assert_eq!(sent(&Method::GET, StatusCode::OK, &lines), [GOOD], "after {}", kind(0));
    }
}
