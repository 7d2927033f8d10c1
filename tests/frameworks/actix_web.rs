//! What is specific to actix-web.

use std::sync::mpsc::{Sender, channel};
use std::time::{Duration, Instant};
use std::{future, thread};

use actix_web::body::MessageBody;
use actix_web::dev::{Service as _, ServiceRequest, ServiceResponse};
use actix_web::error::{ErrorForbidden, ErrorInternalServerError, ErrorServiceUnavailable};
use actix_web::middleware::{Next, from_fn};
use actix_web::web::{Data, ServiceConfig, get};
use actix_web::{App, Error, HttpResponse, Result};
use cookie_policy::{Jar, PolicyLayer, Site};
use cookie_policy_tests::{Search, SessionId, SitePolicy};
use cookie_policy_tests_servers::{Request, Server};

use crate::apps::actix_web::start;
use crate::every_line::{ALL, set_all};
use crate::missing_layer;

type SiteJar = Jar<SitePolicy>;

fn layer() -> PolicyLayer<SitePolicy> {
    PolicyLayer::new(Site::new())
}

fn request() -> Request {
    Request::get("/").with("host", "shop.example")
}

fn home(routes: &mut ServiceConfig) {
    routes.route("/", get().to(session));
}

async fn session(jar: SiteJar) -> String {
    jar.try_get().map_or_else(|error| error.to_string(), |SessionId(id)| id)
}

fn assert_fails(server: &Server, status: u16) {
    let response = request().send(server);
    assert_eq!((response.status, response.body.as_str()), (status, "broken"));
    assert_eq!(response.names(), ALL[1..]);
    assert_eq!(response.values("cache-control"), ["private"]);
    let warning =
        "WARN message=the cookie is not set, because the response is a server error cookie=\"sessionid\"";
    assert_eq!(server.log.lines(), [warning]);
}

#[test]
fn of_a_handler_that_fails_removals_and_choices_leave() {
    let fail = async |mut jar: SiteJar| {
        set_all(&mut jar)?;
        Err::<String, _>(ErrorInternalServerError("broken"))
    };
    assert_fails(&start(move || App::new().route("/", get().to(fail)).wrap(layer())), 500);
}

async fn fail<B>(mut jar: SiteJar, _: ServiceRequest, _: Next<B>) -> Result<ServiceResponse<B>> {
    set_all(&mut jar)?;
    Err(ErrorServiceUnavailable("broken"))
}

#[test]
fn of_a_middleware_that_fails_removals_and_choices_leave() {
    assert_fails(&start(|| App::new().configure(home).wrap(from_fn(fail)).wrap(layer())), 503);
}

async fn forbid<B>(mut jar: SiteJar, _: ServiceRequest, _: Next<B>) -> Result<ServiceResponse<B>> {
    set_all(&mut jar)?;
    Err(ErrorForbidden("not here"))
}

async fn answer_itself<B>(mut jar: SiteJar, request: ServiceRequest, _: Next<B>) -> Result<ServiceResponse> {
    set_all(&mut jar)?;
    Ok(request.into_response(HttpResponse::Forbidden().body("not here")))
}

#[test]
fn of_a_middleware_that_turns_a_request_away_every_line_leaves() {
    let answering = start(|| App::new().configure(home).wrap(from_fn(answer_itself)).wrap(layer()));
    let failing = start(|| App::new().configure(home).wrap(from_fn(forbid)).wrap(layer()));
    for server in [answering, failing] {
        let response = request().send(&server);
        assert_eq!((response.status, response.body.as_str()), (403, "not here"));
        assert_eq!(response.names(), ALL);
        assert_eq!(response.values("vary"), ["Cookie"]);
        assert_eq!(server.log.lines(), [""; 0]);
    }
}

/// A middleware outside the layer that looks at an error, like one for logs or metrics.
async fn look_at_error<B: MessageBody>(request: ServiceRequest, next: Next<B>) -> Result<ServiceResponse<B>> {
    let answer = next.call(request).await;
    if let Err(error) = &answer {
        assert_eq!(error.as_response_error().error_response().status(), 403);
        assert_eq!(error.as_response_error().status_code(), 403);
    }
    answer
}

#[test]
fn looking_at_an_error_outside_the_layer_takes_nothing_from_its_response() {
    let server =
        start(|| App::new().configure(home).wrap(from_fn(forbid)).wrap(layer()).wrap(from_fn(look_at_error)));
    let response = request().send(&server);
    assert_eq!((response.status, response.body.as_str(), response.names()), (403, "not here", ALL.to_vec()));
}

async fn look_back<B: MessageBody>(
    jar: SiteJar,
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>> {
    let response = next.call(request).await?;
    Search(7).set(&jar)?;
    Ok(response)
}

#[test]
fn middlewares_and_handlers_have_one_jar() {
    let server = start(|| {
        let app = App::new().configure(home).wrap(from_fn(look_back)).wrap_fn(|mut request, service| {
            let jar = request.extract::<SiteJar>();
            let response = service.call(request);
            async {
                SessionId("early".into()).set(&jar.await?)?;
                response.await
            }
        });
        app.wrap(layer())
    });
    let response = request().send(&server);
    assert_eq!((response.body.as_str(), response.names()), ("early", vec!["sessionid", "search"]));
}

#[test]
fn a_layer_within_a_layer_of_the_same_policy_leaves_all_to_it() {
    let handler = async |mut jar: SiteJar| set_all(&mut jar).map(|()| "set");
    let server = start(move || App::new().route("/", get().to(handler)).wrap(layer()).wrap(layer()));
    assert_eq!(request().send(&server).names(), ALL);
}

/// Some code around an application, and its text.
macro_rules! pasted {
    ($($line:tt)*) => { (|| App::new().configure(home)$($line)*, stringify!($($line)*)) };
}

#[test]
fn the_log_has_the_line_of_code_that_is_missing_and_pasting_it_makes_it_work() {
    let server = start(|| App::new().configure(home));
    let request = request().with("cookie", "sessionid=38afes7a8");
    let response = request.send(&server);
    let (repaired, line) = pasted!(.wrap(PolicyLayer::new(Site::<SitePolicy>::new())));
    missing_layer::assert_says(&server, &response, line);
    assert_eq!(request.send(&start(repaired)).body, "38afes7a8");
}

#[test]
fn bytes_that_are_not_text_lose_no_other_cookie() {
    let server = start(|| App::new().configure(home).wrap(layer()));
    for cookies in [&b"a=\xff; sessionid=38afes7a8"[..], b"sessionid=38afes7a8; \xe4=\x80"] {
        assert_eq!(request().with("cookie", cookies).send(&server).body, "38afes7a8");
    }
    let two = request().with("cookie", b"a=\xff").with("cookie", "sessionid=38afes7a8");
    assert_eq!(two.send(&server).body, "38afes7a8");
}

async fn never(handles: Data<Sender<SiteJar>>, mut jar: SiteJar) -> Result<&'static str, Error> {
    set_all(&mut jar)?;
    handles.send(jar).map_err(ErrorInternalServerError)?;
    future::pending().await
}

#[test]
fn once_the_visitor_went_away_the_log_says_what_is_lost_and_nobody_can_set_a_cookie() {
    let (sender, handles) = channel::<SiteJar>();
    let app = move || App::new().app_data(Data::new(sender.clone())).route("/", get().to(never));
    let server = start(move || app().wrap(layer()));
    let socket = request().open(&server);
    let jar = handles.recv_timeout(Duration::from_secs(60)).expect("the handler sends it");
    assert_eq!(server.log.lines(), [""; 0]);
    drop(socket);
    let start = Instant::now();
    while server.log.lines().len() < ALL.len() {
        assert!(start.elapsed() < Duration::from_secs(60), "the request was given up");
        thread::sleep(Duration::from_millis(1));
    }
    let left = cookie_policy::Error::ResponseSent { cookie: "sessionid" };
    assert_eq!(SessionId("late".into()).set(&jar), Err(left));
}
