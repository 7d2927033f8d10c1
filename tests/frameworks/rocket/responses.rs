//! The cookies of responses that Rocket creates, and of error responses.

use std::panic::resume_unwind;

use cookie_policy::{Answer, Error};
use cookie_policy_tests::{Search, SitePolicy, Verbatim};
use cookie_policy_tests_servers::Request;
use rocket::http::{CookieJar, Header, Status};
use rocket::request::Request as Incoming;
use rocket::{Responder, catch, catchers, get, routes};

use super::{SET, SiteJar, launch, layer, serve, set, with};

#[get("/read")]
fn read(jar: SiteJar) -> Result<String, Error> {
    Ok(jar.try_get::<Search>()?.0.to_string())
}

#[get("/too-long")]
fn too_long(jar: SiteJar) -> Result<(), Error> {
    Verbatim("s3cret".repeat(1000)).set(&jar)
}

#[test]
fn what_is_wrong_with_the_request_is_told_and_what_is_wrong_with_the_server_is_logged() {
    let server = serve(routes![read, too_long]);
    let told = Request::get("/read").with("cookie", "search=s3cret").send(&server);
    let error = Error::Malformed { cookie: "search" };
    assert_eq!((told.status, told.body), (400, error.to_string()));
    assert_eq!(server.log.lines(), [""; 0], "the server does not log a visitor's cookies");
    let logged = Request::get("/too-long").send(&server);
    let error = Error::TooLong { cookie: "verbatim", name: 8, value: 6000 };
    assert_eq!((logged.status, logged.body.as_str()), (500, "Internal Server Error"));
    assert_eq!(server.log.lines(), [format!("ERROR message={error}")]);
}

#[get("/")]
fn refuse_and_panic(mut jar: SiteJar) {
    set(&jar).expect("the response has not left");
    jar.answer(Answer::<SitePolicy>::refuse_all()).expect("the response has not left");
    // Like a panic, but without output.
    resume_unwind(Box::new("panicked"))
}

#[test]
fn a_refusal_survives_a_panic_and_what_else_was_set_does_not() {
    let server = serve(routes![refuse_and_panic]);
    let response = Request::get("/").with("cookie", "visitor_id=v1").send(&server);
    assert_eq!(response.status, 500);
    assert_eq!(response.names(), ["cookies_preferences", "visitor_id", "shop_visits", "__Host-ad"]);
    let warning =
        "WARN message=the cookie is not set, because the response is a server error cookie=\"sessionid\"";
    assert_eq!(server.log.lines(), [warning]);
}

#[get("/not-found")]
fn set_and_find_nothing(jar: SiteJar) -> Result<Status, Error> {
    jar.remove::<Search>().map(|()| Status::NotFound)
}

#[catch(default)]
async fn set_all_the_same(status: Status, request: &Incoming<'_>) -> Result<(Status, ()), Error> {
    let jar = request.guard::<SiteJar>().await.succeeded().expect("the layer is there");
    set(&jar).map(|()| (status, ()))
}

#[test]
fn a_catcher_has_the_jar_of_the_route_before_it() {
    let rocket = with(routes![set_and_find_nothing]).register("/", catchers![set_all_the_same]);
    let server = launch(rocket.attach(layer()));
    let response = Request::get("/not-found").send(&server);
    assert_eq!((response.status, response.names()), (404, vec!["search", "sessionid"]));
    assert_eq!(Request::get("/nowhere").send(&server).set_cookies(), [SET]);
}

#[test]
fn what_a_catcher_sets_is_lost_and_logged_where_rocket_calls_no_fairing() {
    let server = launch(with(vec![]).register("/", catchers![set_all_the_same]).attach(layer()));
    let response = Request { method: "BREW", ..Request::get("/") }.send(&server);
    assert_eq!((response.status, response.set_cookies()), (400, vec![]));
    let warning = "WARN message=the cookie is not set, because the request was cancelled before its response cookie=\"sessionid\"";
    assert_eq!(server.log.lines(), [warning]);
}

#[get("/")]
fn set_both(jar: SiteJar, cookies: &CookieJar<'_>) -> Result<(), Error> {
    cookies.add(("theme", "dark"));
    cookies.add(("sessionid", "another"));
    set(&jar)
}

#[test]
fn what_rocket_sets_leaves_as_it_is_before_ours() {
    let response = Request::get("/").send(&serve(routes![set_both]));
    let lines = response.set_cookies();
    let [theirs @ .., ours] = &lines[..] else { panic!("no line leaves") };
    assert_eq!((theirs.len(), *ours), (2, SET));
    for line in ["theme=dark; SameSite=Strict; Path=/", "sessionid=another; SameSite=Strict; Path=/"] {
        assert!(theirs.contains(&line), "{theirs:?}");
    }
}

#[derive(Responder)]
struct Shared(&'static str, Header<'static>, Header<'static>);

#[get("/")]
fn set_and_share(jar: SiteJar) -> Result<Shared, Error> {
    set(&jar)?;
    let cache = Header::new("Cache-Control", "public, max-age=60");
    Ok(Shared("shared", cache, Header::new("Vary", "Accept")))
}

#[test]
fn what_caches_are_told_stands_beside_what_the_route_says() {
    let response = Request::get("/").send(&serve(routes![set_and_share]));
    assert_eq!(response.values("cache-control"), ["private, max-age=60"]);
    assert_eq!(response.values("vary"), ["Accept", "Cookie"]);
}
