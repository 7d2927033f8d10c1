//! What is specific to Poem.

use std::sync::Arc;
use std::sync::mpsc::{Sender, channel};
use std::time::Duration;

use cookie_policy::{Answer, AnswerRejection, CookiePages, Error, Jar, MissingLayer, PolicyLayer, Site};
use cookie_policy_tests::{Search, SessionId, SitePolicy};
use cookie_policy_tests_servers::{Request, Response};
use poem::error::{InternalServerError, NotFoundError};
use poem::http::StatusCode;
use poem::{Endpoint, EndpointExt as _, FromRequest as _, Result, Route, get, handler, post};
use tokio::sync::Notify;

use crate::apps::poem::start;
use crate::every_line::{ALL, set_all};
use crate::missing_layer;

type SiteJar = Jar<SitePolicy>;

fn layer() -> PolicyLayer<SitePolicy> {
    PolicyLayer::new(Site::new())
}

fn send(app: impl Endpoint + 'static) -> Response {
    Request::get("/").with("host", "shop.example").send(&start(app))
}

#[handler]
fn session(jar: SiteJar) -> Result<String, Error> {
    jar.try_get().map(|SessionId(id)| id)
}

fn home() -> Route {
    Route::new().at("/", get(session))
}

/// Some code around an application, and its text.
macro_rules! pasted {
    ($($line:tt)*) => { (home()$($line)*, stringify!($($line)*)) };
}

#[test]
fn the_log_has_the_line_of_code_that_is_missing_and_pasting_it_makes_it_work() {
    let server = start(home());
    let request = Request::get("/").with("host", "shop.example").with("cookie", "sessionid=38afes7a8");
    let response = request.send(&server);
    let (repaired, line) = pasted!(.with(PolicyLayer::new(Site::<SitePolicy>::new())));
    missing_layer::assert_says(&server, &response, line);
    assert_eq!(request.send(&start(repaired)).body, "38afes7a8");
}

#[handler]
fn fail(mut jar: SiteJar) -> Result<()> {
    set_all(&mut jar)?;
    Err(InternalServerError(std::io::Error::other("broken")))
}

#[handler]
fn lose(mut jar: SiteJar) -> Result<()> {
    set_all(&mut jar)?;
    Err(NotFoundError.into())
}

#[test]
fn the_response_of_an_error_has_the_lines() {
    let broken = send(Route::new().at("/", get(fail)).with(layer()));
    assert_eq!((broken.status, broken.body.as_str(), broken.names()), (500, "broken", ALL[1..].to_vec()));
    let lost = send(Route::new().at("/", get(lose)).with(layer()));
    assert_eq!((lost.status, lost.names(), lost.values("vary")), (404, ALL.to_vec(), vec!["Cookie"]));
}

#[test]
fn what_catches_errors_inside_the_layer_loses_nothing() {
    let catching = Route::new().at("/", get(lose)).catch_error(|_: NotFoundError| async {
        poem::Response::builder().status(StatusCode::IM_A_TEAPOT).body("gone")
    });
    let response = send(catching.with(layer()));
    assert_eq!((response.status, response.body.as_str(), response.names()), (418, "gone", ALL.to_vec()));
}

#[test]
fn middlewares_and_handlers_have_one_jar() {
    let app = home().around(|endpoint, request| async move {
        let jar = SiteJar::from_request_without_body(&request).await?;
        SessionId("early".into()).set(&jar)?;
        let response = endpoint.call(request).await?;
        Search(7).set(&jar)?;
        Ok(response)
    });
    let response = send(app.with(layer()));
    assert_eq!((response.body.as_str(), response.names()), ("early", vec!["sessionid", "search"]));
}

#[test]
fn a_layer_within_a_layer_of_the_same_policy_leaves_all_to_it() {
    let response = send(Route::new().at("/", get(lose)).with(layer()).with(layer()));
    assert_eq!((response.status, response.names()), (404, ALL.to_vec()));
}

#[handler]
fn judge(answer: Result<Answer<SitePolicy>>) -> String {
    match answer.map_err(poem::Error::downcast::<AnswerRejection>) {
        Ok(_) => "an answer".to_owned(),
        Err(rejection) => format!("{:?}", rejection.map_err(|_| "another error")),
    }
}

#[test]
fn a_handler_can_take_the_rejection_and_the_missing_layer() {
    let server = start(Route::new().at("/", post(judge)).with(layer()));
    let forged = Request::form("/", "answer=accept_all").with("origin", "https://evil.example");
    assert_eq!(forged.send(&server).body, "Ok(CrossOrigin)");
    let look = poem::endpoint::make(|request| async move {
        let jar = SiteJar::from_request_without_body(&request).await;
        jar.err().is_some_and(|error| error.is::<MissingLayer>()).to_string()
    });
    assert_eq!(send(look).body, "true");
}

#[test]
fn the_pages_of_a_nested_application_find_their_own_address() {
    let site = Site::<SitePolicy>::new();
    let english = home().with(CookiePages::new(&site));
    let server = start(Route::new().at("/", get(session)).nest("/en", english).with(PolicyLayer::new(site)));
    let page = Request::get("/en/cookies?from=%2Fstops").with("host", "shop.example").send(&server);
    assert!(page.body.contains(r#"action="/en/cookies?from=%2Fstops""#), "{}", page.body);
    assert!(page.body.contains(r#"href="/en/cookies/style.css""#), "{}", page.body);
    let answered = Request::form("/en/cookies", "answer=refuse_all").with("host", "shop.example");
    assert_eq!(answered.send(&server).values("location"), ["/en/cookies/kept?to=%2Fen%2Fcookies"]);
}

#[test]
fn what_is_not_a_page_reaches_the_application() {
    let site = Site::<SitePolicy>::new();
    let app = home().with(CookiePages::new(&site)).with(PolicyLayer::new(site));
    let server = start(app);
    let home = Request::get("/").with("host", "shop.example").with("cookie", "sessionid=a").send(&server);
    assert_eq!((home.status, home.body.as_str()), (200, "a"));
}

/// Sends its jar to the test, waits, sets a cookie and sends the jar again.
struct Waiting {
    go_on: Arc<Notify>,
    handles: Sender<SiteJar>,
}

impl Endpoint for Waiting {
    type Output = ();

    async fn call(&self, request: poem::Request) -> Result<()> {
        let jar = SiteJar::from_request_without_body(&request).await?;
        self.handles.send(jar.clone()).expect("the test waits");
        self.go_on.notified().await;
        SessionId("s3cret".into()).set(&jar)?;
        self.handles.send(jar).expect("the test waits");
        Ok(())
    }
}

#[test]
fn poem_ends_a_request_whose_visitor_went_away_and_the_lines_are_sent_to_nobody() {
    let (handles, jars) = channel();
    let go_on = Arc::new(Notify::new());
    let waiting = Waiting { go_on: Arc::clone(&go_on), handles };
    let server = start(Route::new().at("/", get(waiting)).with(layer()));
    let socket = Request::get("/").open(&server);
    let jar = jars.recv_timeout(Duration::from_secs(60)).expect("the request came");
    drop(socket);
    // When another request is answered, the server has noticed that this visitor disconnected.
    assert_eq!(Request::get("/nowhere").send(&server).status, 404);
    assert_eq!(Search(7).set(&jar), Ok(()), "the request goes on");
    go_on.notify_one();
    jars.recv_timeout(Duration::from_secs(60)).expect("the request went on");
    assert_eq!(Request::get("/nowhere").send(&server).status, 404);
    assert_eq!(Search(7).set(&jar), Err(Error::ResponseSent { cookie: "search" }));
    assert_eq!(server.log.lines(), [""; 0], "Poem does not tell that nobody gets the response");
}
