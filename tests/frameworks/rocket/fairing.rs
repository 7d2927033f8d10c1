//! Where the layer can be attached.

use cookie_policy::{MissingLayer, PolicyLayer, Site};
use cookie_policy_tests::hostile::HostilePolicy;
use cookie_policy_tests::{SessionId, SitePolicy};
use cookie_policy_tests_servers::Request;
use rocket::fairing::AdHoc;
use rocket::http::Status;
use rocket::outcome::try_outcome;
use rocket::request::{FromRequest, Outcome, Request as Incoming};
use rocket::response::Response;
use rocket::{Build, Rocket, get, routes};

use super::{SET, SiteJar, launch, layer, serve, set, with};
use crate::apps::statuses;
use crate::missing_layer;

#[get("/")]
fn greet(jar: SiteJar) -> String {
    jar.get::<SessionId>().map_or("nobody".to_owned(), |SessionId(id)| id)
}

fn rocket() -> Rocket<Build> {
    with(routes![greet])
}

fn request() -> Request {
    Request::get("/").with("cookie", "sessionid=38afes7a8")
}

/// A line of code after `rocket`, and its text.
macro_rules! pasted {
    ($($line:tt)*) => { (rocket()$($line)*, stringify!($($line)*)) };
}

#[test]
fn the_log_has_the_line_of_code_that_is_missing_and_pasting_it_makes_it_work() {
    let (repaired, line) = pasted!(.attach(PolicyLayer::new(Site::<SitePolicy>::new())));
    let server = launch(rocket());
    assert_eq!(request().send(&server).status, 500);
    missing_layer::assert_names(&server, line);
    assert_eq!(request().send(&launch(repaired)).body, "38afes7a8");
}

#[get("/")]
fn tell(jar: Result<SiteJar, MissingLayer>) -> Result<String, MissingLayer> {
    jar.map(|_| "there is a jar".to_owned())
}

#[test]
fn the_layer_of_another_policy_does_not_help() {
    let server = launch(with(routes![tell]).attach(PolicyLayer::new(Site::<HostilePolicy>::new())));
    let response = request().send(&server);
    let lines = server.log.lines();
    assert!(matches!(&lines[..], [line] if line.contains("`SitePolicy`")), "{lines:?}");
    assert_eq!(lines, [format!("ERROR message={}", response.body)]);
    assert_eq!(response.status, 500);
}

#[get("/")]
fn set_and_show(jar: SiteJar) -> Result<String, cookie_policy::Error> {
    set(&jar)?;
    Ok(statuses(&jar))
}

#[test]
fn of_two_layers_the_first_counts() {
    let first = PolicyLayer::new(Site::<SitePolicy>::new().gpc(false));
    let server = launch(with(routes![set_and_show]).attach(first).attach(layer()));
    let response = Request::get("/").with("sec-gpc", "1").send(&server);
    assert!(response.body.contains("marketing: not asked"), "{}", response.body);
    assert_eq!(response.set_cookies(), [SET]);
}

#[test]
fn global_privacy_control_refuses_marketing() {
    let request = Request::get("/").with("sec-gpc", "0").with("sec-gpc", "1");
    let told = request.send(&serve(routes![set_and_show])).body;
    assert!(told.contains("marketing: refused"), "{told}");
}

/// A visitor with a session.
struct User(String);

#[rocket::async_trait]
impl<'r> FromRequest<'r> for User {
    type Error = MissingLayer;

    async fn from_request(request: &'r Incoming<'_>) -> Outcome<Self, MissingLayer> {
        let jar = try_outcome!(request.guard::<SiteJar>().await);
        match jar.get::<SessionId>() {
            Some(SessionId(id)) => Outcome::Success(User(id)),
            None => Outcome::Forward(Status::Unauthorized),
        }
    }
}

#[get("/user")]
fn remove_the_session(user: User, jar: SiteJar) -> Result<String, cookie_policy::Error> {
    jar.remove::<SessionId>().map(|()| user.0)
}

#[test]
fn a_fairing_a_guard_and_a_route_have_one_jar() {
    let log_in = AdHoc::on_request("log in", |request, _| {
        Box::pin(async {
            set(&request.guard().await.succeeded().expect("the layer is there")).expect("nothing has left");
        })
    });
    let server = launch(with(routes![remove_the_session]).attach(log_in).attach(layer()));
    let response = Request::get("/user").send(&server);
    assert_eq!((response.status, response.body.as_str()), (200, "s3cret"));
    let lines = response.set_cookies();
    assert!(matches!(lines[..], [line] if line.starts_with("sessionid=; Max-Age=0;")), "{lines:?}");
}

#[test]
fn lines_are_sent_with_what_a_fairing_before_the_layer_puts_instead_of_a_response() {
    let teapot = AdHoc::on_response("teapot", |_, response| {
        Box::pin(async { *response = Response::build().status(Status::ImATeapot).finalize() })
    });
    let server = launch(with(routes![set_and_show]).attach(teapot).attach(layer()));
    let response = Request::get("/").send(&server);
    assert_eq!((response.status, response.set_cookies()), (418, vec![SET]));
}
