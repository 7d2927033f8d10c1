//! Middleware and handlers of one request.

use std::sync::Arc;

use axum::extract::{Request as Incoming, State};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::Response;
use axum::routing::get;
use axum::{Extension, Router};
use cookie_policy::{Answer, Error, Jar, PolicyLayer, Site, Statistics};
use cookie_policy_tests::{Search, SessionId, SitePolicy, VisitorId};
use futures_util::future::join;
use tokio::sync::Notify;

use crate::app::cookies_after;
use cookie_policy_tests_servers::{Request, Server};

fn layer() -> PolicyLayer<SitePolicy> {
    PolicyLayer::new(Site::new())
}

/// Sets one cookie before the handler, and after it another one with the value that the handler set.
async fn around(jar: Jar<SitePolicy>, request: Incoming, next: Next) -> Result<Response, Error> {
    SessionId("from the middleware".into()).set(&jar)?;
    let response = next.run(request).await;
    Search(jar.try_get::<Search>()?.0 + 1).set(&jar)?;
    Ok(response)
}

async fn handler(jar: Jar<SitePolicy>) -> Result<String, Error> {
    Search(7).set(&jar)?;
    Ok(jar.try_get::<SessionId>()?.0)
}

#[test]
fn what_a_middleware_sets_the_handler_reads_and_the_other_way_around() {
    let server = Server::start(Router::new().route("/", get(handler)).layer(from_fn(around)).layer(layer()));
    let response = Request::get("/").with("cookie", "sessionid=old; search=1").send(&server);
    assert_eq!(response.body, "from the middleware");
    assert_eq!(response.names(), ["sessionid", "search"]);
    assert!(response.set_cookies().iter().any(|line| line.starts_with("search=8;")));
}

async fn refuse(mut jar: Jar<SitePolicy>, request: Incoming, next: Next) -> Result<Response, Error> {
    jar.answer(Answer::refuse_all())?;
    Ok(next.run(request).await)
}

async fn ask(jar: Jar<SitePolicy>) -> String {
    jar.consent::<Statistics>().is_some().to_string()
}

#[test]
fn after_an_answer_in_a_middleware_the_handler_gets_no_token() {
    let granted = cookies_after(Answer::accept_all());
    let open = Router::new().route("/", get(ask));
    for (router, token) in [(open.clone(), "true"), (open.layer(from_fn(refuse)), "false")] {
        let server = Server::start(router.layer(layer()));
        assert_eq!(Request::get("/").with("cookie", &granted).send(&server).body, token);
    }
}

/// The handler has a token; then the middleware records a refusal.
#[derive(Default)]
struct Steps {
    held: Notify,
    refused: Notify,
}

async fn refuse_meanwhile(
    State(steps): State<Arc<Steps>>,
    mut jar: Jar<SitePolicy>,
    request: Incoming,
    next: Next,
) -> Response {
    let refusing = async {
        steps.held.notified().await;
        jar.answer(Answer::refuse_all()).expect("the refusal is recorded");
        steps.refused.notify_one();
    };
    join(next.run(request), refusing).await.0
}

async fn hold(Extension(steps): Extension<Arc<Steps>>, jar: Jar<SitePolicy>) -> String {
    let token = jar.consent::<Statistics>().expect("statistics are granted");
    steps.held.notify_one();
    steps.refused.notified().await;
    VisitorId("v".into()).set(token).expect_err("the visitor refused meanwhile").to_string()
}

#[test]
fn an_answer_in_a_middleware_closes_the_token_that_the_handler_holds() {
    let steps = Arc::new(Steps::default());
    let router = Router::new().route("/", get(hold)).layer(Extension(Arc::clone(&steps)));
    let server = Server::start(router.layer(from_fn_with_state(steps, refuse_meanwhile)).layer(layer()));
    let response = Request::get("/").with("cookie", cookies_after(Answer::accept_all())).send(&server);
    let withdrawn = Error::Withdrawn { category: "statistics" };
    assert_eq!(response.body, withdrawn.to_string());
    assert!(!response.names().contains(&"visitor_id"), "{:?}", response.set_cookies());
}
