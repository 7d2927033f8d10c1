//! What the audit does with headers that break the policy.

use axum::Router;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, SET_COOKIE};
use axum::response::AppendHeaders;
use axum::routing::get;
use cookie_policy::{Answer, Audit, Jar, PolicyLayer, Site};
use cookie_policy_tests::{SessionId, SitePolicy};
use cookie_policy_tests_servers::{Request, Server};

use super::server;
use crate::app::cookies_after;

const GOOD: &[u8] = b"sessionid=a; Path=/; Secure; HttpOnly; SameSite=Lax";
const LINES: [&[u8]; 3] = [b"tracker=s3cret; Path=/", GOOD, b"visitor_id=s3cret; Path=/"];

/// Returns what was found in these headers.
const FOUND: [(&str, u64); 4] =
    [("A-AGE-TRUTH", 1), ("A-SET-ATTR", 3), ("A-SET-UNDECL", 1), ("B-GATE-SET", 1)];

#[test]
fn reported_lines_are_sent_and_the_log_and_the_tally_say_so() {
    let (server, tally) = server(Audit::default(), &LINES);
    let response = Request::get("/").send(&server);
    assert_eq!(response.names(), ["tracker", "sessionid", "visitor_id"]);
    assert_eq!(tally.findings().collect::<Vec<_>>(), FOUND);
    let lines = server.log.lines();
    let first = "ERROR message=a cookie was sent although it violates the policy: the policy does not list the cookie: declare and list it, or remove the line rule=\"A-SET-UNDECL\" cookie=\"tracker\"";
    assert_eq!((lines.len(), lines.first().map(String::as_str)), (6, Some(first)));
    assert!(lines.iter().all(|line| line.starts_with("ERROR ")) && !lines.concat().contains("s3cret"));
}

#[test]
fn enforced_lines_stay_and_the_log_and_the_tally_say_so() {
    let (server, tally) = server(Audit::Enforce, &LINES);
    let response = Request::get("/").send(&server);
    assert_eq!(response.set_cookies(), [String::from_utf8_lossy(GOOD)]);
    assert_eq!(tally.findings().collect::<Vec<_>>(), FOUND);
    let lines = server.log.lines();
    assert!(lines.iter().all(|line| line.starts_with(
        "WARN message=a cookie was removed from the response, because it violates the policy: "
    )));
    assert!(lines.len() == 6 && !lines.concat().contains("s3cret"));
}

#[test]
fn what_was_held_back_can_leave_once_the_visitor_agrees() {
    let line = b"visitor_id=a; Max-Age=33696000; Path=/; Secure; HttpOnly; SameSite=Lax";
    let (server, _) = server(Audit::Enforce, &[line]);
    let granted = cookies_after(Answer::accept_all());
    for (cookies, names) in [("", vec![]), (&granted, vec!["visitor_id"])] {
        let response = Request::get("/").with("cookie", cookies).send(&server);
        assert_eq!(response.names(), names);
    }
}

#[test]
fn a_panic_says_all_that_was_found_and_no_value() {
    let layer = || PolicyLayer::new(Site::<SitePolicy>::new()).audit(Audit::Panic);
    for lines in [&[GOOD][..], &LINES] {
        let handler = AppendHeaders(lines.iter().map(|line| (SET_COOKIE, *line)).collect::<Vec<_>>());
        let response = std::panic::catch_unwind(|| answer_of(layer(), handler));
        match response {
            Ok(status) => assert_eq!((status, lines.len()), (StatusCode::OK, 1)),
            Err(panic) => {
                let message = panic.downcast_ref::<String>().expect("a panic has a message");
                let told = ["cookie `tracker`", "cookie `visitor_id`", "[B-GATE-SET]", "[A-SET-UNDECL]"];
                assert!(told.iter().all(|told| message.contains(told)), "{message}");
                assert!(lines.len() == 3 && !message.contains("s3cret"), "{message}");
            }
        }
    }
}

/// Sends a request without a server, as a test of an application does.
fn answer_of(
    layer: PolicyLayer<SitePolicy>,
    lines: AppendHeaders<Vec<(axum::http::HeaderName, &'static [u8])>>,
) -> StatusCode {
    use tower::ServiceExt as _;
    let router = Router::new().route("/", get(async move || lines)).layer(layer);
    let request = http::Request::new(axum::body::Body::empty());
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("the runtime starts");
    runtime.block_on(router.oneshot(request)).expect("it cannot fail").status()
}

/// The jar sets a session, and a handler writes another one by hand.
async fn beside(jar: Jar<SitePolicy>) -> AppendHeaders<[(http::HeaderName, &'static str); 1]> {
    SessionId("ours".into()).set(&jar).expect("set");
    AppendHeaders([(SET_COOKIE, "sessionid=theirs; Path=/; Secure; HttpOnly; SameSite=Lax")])
}

#[test]
fn a_line_beside_that_of_the_jar_is_one_too_many() {
    for (audit, values) in [(Audit::Report, vec!["theirs", "ours"]), (Audit::Enforce, vec!["ours"])] {
        let layer = PolicyLayer::new(Site::<SitePolicy>::new()).audit(audit);
        let tally = layer.tally();
        let response =
            Request::get("/").send(&Server::start(Router::new().route("/", get(beside)).layer(layer)));
        let lines = response.set_cookies();
        assert_eq!(lines.len(), values.len());
        assert!(lines.iter().zip(values).all(|(line, value)| line.contains(value)), "{lines:?}");
        assert_eq!(tally.findings().collect::<Vec<_>>(), [("A-SET-DUP", 1)]);
    }
}

#[test]
fn what_others_set_is_one_visitors_and_what_was_held_back_is_nobodys() {
    for (audit, caching) in [(Audit::Report, "private, max-age=60"), (Audit::Enforce, "max-age=60")] {
        let handler = async || AppendHeaders([(SET_COOKIE, "tracker=a"), (CACHE_CONTROL, "max-age=60")]);
        let layer = PolicyLayer::new(Site::<SitePolicy>::new()).audit(audit);
        let server = Server::start(Router::new().route("/", get(handler)).layer(layer));
        assert_eq!(Request::get("/").send(&server).values("cache-control"), [caching]);
    }
}

#[test]
fn errors_and_thousands_of_lines_are_compared_with_the_policy_like_the_rest() {
    let failing =
        async || (StatusCode::INTERNAL_SERVER_ERROR, AppendHeaders(vec![(SET_COOKIE, "tracker=a"); 2000]));
    let layer = PolicyLayer::new(Site::<SitePolicy>::new()).audit(Audit::Enforce);
    let tally = layer.tally();
    let server = Server::start(Router::new().route("/", get(failing)).layer(layer));
    let response = Request::get("/").send(&server);
    assert_eq!((response.status, response.set_cookies()), (500, vec![]));
    assert_eq!(tally.findings().collect::<Vec<_>>(), [("A-SET-DUP", 2000), ("A-SET-UNDECL", 2000)]);
}
