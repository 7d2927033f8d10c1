//! Handles of a jar after the response headers have been sent, or if they never will be.

use std::convert::Infallible;
use std::future::{Ready, pending};
use std::panic::resume_unwind;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use axum::body::Body;
use axum::error_handling::HandleError;
use axum::extract::{Request as Incoming, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use axum::{Extension, Router};
use cookie_policy::{Answer, Error, Jar, PolicyLayer, Site};
use cookie_policy_tests::{SessionId, SitePolicy};
use futures_util::stream::once;
use tokio::sync::Notify;
use tower::{Layer as _, service_fn};

use cookie_policy_tests_servers::{Request, Server};

const LEFT: Result<(), Error> = Err(Error::ResponseSent { cookie: "sessionid" });

type Results = Sender<Result<(), Error>>;
type Handles = Sender<Jar<SitePolicy>>;

fn layer() -> PolicyLayer<SitePolicy> {
    PolicyLayer::new(Site::new())
}

fn set(jar: &Jar<SitePolicy>) -> Result<(), Error> {
    SessionId("late".into()).set(jar)
}

fn next<T>(receiver: &Receiver<T>) -> T {
    receiver.recv_timeout(Duration::from_secs(60)).expect("the server sends it")
}

async fn stream(State(results): State<Results>, jar: Jar<SitePolicy>) -> Body {
    Body::from_stream(once(Box::pin(async move {
        results.send(set(&jar)).expect("the test waits");
        Ok::<_, Infallible>("the body")
    })))
}

#[test]
fn a_streamed_body_cannot_set_a_cookie() {
    let (sender, results) = channel();
    let router = Router::new().route("/", get(stream)).with_state(sender);
    let response = Request::get("/").send(&Server::start(router.layer(layer())));
    assert!(response.body.contains("the body"));
    assert_eq!(response.set_cookies(), [""; 0]);
    assert_eq!(next(&results), LEFT);
}

async fn spawn(
    State(results): State<Results>,
    Extension(answered): Extension<Arc<Notify>>,
    jar: Jar<SitePolicy>,
) {
    tokio::spawn(async move {
        answered.notified().await;
        results.send(set(&jar)).expect("the test waits");
    });
}

#[test]
fn a_spawned_task_cannot_set_a_cookie_after_the_response() {
    let (sender, results) = channel();
    let answered = Arc::new(Notify::new());
    let router = Router::new().route("/", get(spawn)).with_state(sender);
    let server = Server::start(router.layer(Extension(Arc::clone(&answered))).layer(layer()));
    let response = Request::get("/").send(&server);
    assert_eq!((response.status, response.set_cookies()), (200, vec![]));
    answered.notify_one();
    assert_eq!(next(&results), LEFT);
}

async fn never(State(handles): State<Handles>, jar: Jar<SitePolicy>) {
    handles.send(jar).expect("the test waits");
    pending::<()>().await;
}

#[test]
fn nobody_can_set_a_cookie_once_the_visitor_went_away() {
    let (sender, handles) = channel();
    let server = Server::start(Router::new().route("/", get(never)).with_state(sender).layer(layer()));
    let socket = Request::get("/").open(&server);
    let jar = next(&handles);
    assert_eq!(set(&jar), Ok(()), "while the visitor waits, the response may still come");
    drop(socket);
    let start = Instant::now();
    while set(&jar) != LEFT {
        assert!(start.elapsed() < Duration::from_secs(60), "the request was given up");
        thread::sleep(Duration::from_millis(1));
    }
}

async fn refuse_and_never_answer(State(handles): State<Handles>, mut jar: Jar<SitePolicy>) {
    SessionId("s3cret".into()).set(&jar).expect("the response has not left");
    jar.answer(Answer::refuse_all()).expect("the response has not left");
    handles.send(jar).expect("the test waits");
    pending::<()>().await;
}

#[test]
fn the_log_says_what_is_lost_with_a_request_that_was_given_up() {
    let (sender, handles) = channel();
    let router = Router::new().route("/", get(refuse_and_never_answer)).with_state(sender);
    let server = Server::start(router.layer(layer()));
    let socket = Request::get("/").with("cookie", "__Host-ad=y").open(&server);
    let jar = next(&handles);
    assert_eq!(server.log.lines(), [""; 0]);
    drop(socket);
    let start = Instant::now();
    while set(&jar) != LEFT {
        assert!(start.elapsed() < Duration::from_secs(60), "the request was given up");
        thread::sleep(Duration::from_millis(1));
    }
    let lines = server.log.lines();
    for (level, name) in [("WARN", "sessionid"), ("ERROR", "cookies_preferences"), ("ERROR", "__Host-ad")] {
        let names = format!("cookie={name:?}");
        assert!(
            lines.iter().any(|line| line.starts_with(level) && line.contains(&names)),
            "{name}: {lines:?}"
        );
    }
    assert!(!lines.concat().contains("s3cret"));
}

/// Sets a cookie, and passes the jar on.
fn hand_out(request: &Incoming, handles: &Handles) {
    let jar = request.extensions().get::<Jar<SitePolicy>>().expect("the layer is there").clone();
    set(&jar).expect("the response has not left");
    handles.send(jar).expect("the test waits");
}

/// A service that fails without a response.
fn failing(handles: Handles) -> Router {
    let service = service_fn(move |request: Incoming| {
        hand_out(&request, &handles);
        async { Err::<Response, _>("broken") }
    });
    let broken = |_: &str| async { StatusCode::NOT_FOUND };
    Router::new().route_service("/", HandleError::new(layer().layer(service), broken))
}

#[test]
fn nobody_can_set_a_cookie_once_the_service_failed() {
    let (sender, handles) = channel();
    let response = Request::get("/").send(&Server::start(failing(sender)));
    assert_eq!((response.status, response.set_cookies()), (404, vec![]));
    assert_eq!(set(&next(&handles)), LEFT);
}

#[test]
fn nobody_can_set_a_cookie_once_the_service_panicked() {
    let (sender, handles) = channel();
    let service = service_fn(move |request: Incoming| -> Ready<Result<Response, Infallible>> {
        hand_out(&request, &sender);
        // Like a panic, but without output.
        resume_unwind(Box::new("panicked"))
    });
    let server = Server::start(Router::new().route_service("/", layer().layer(service)));
    assert_eq!(Request::get("/").send(&server).status, 0, "there is no response");
    assert_eq!(set(&next(&handles)), LEFT);
}
