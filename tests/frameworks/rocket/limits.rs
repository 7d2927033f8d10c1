//! What Rocket hides from a layer.

use std::sync::Arc;
use std::sync::mpsc::{Sender, channel};
use std::time::Duration;

use cookie_policy::{Answer, Error};
use cookie_policy_tests_servers::Request;
use rocket::http::CookieJar;
use rocket::tokio::sync::Notify;
use rocket::{State, get, routes};

use super::{SiteJar, launch, layer, serve, set, with};
use crate::apps::statuses;
use crate::visitor::Visitor::Refused;

#[get("/")]
fn show(jar: SiteJar, cookies: &CookieJar<'_>) -> String {
    format!("{}{} cookies", statuses(&jar), cookies.iter().count())
}

#[test]
fn rocket_drops_all_cookies_of_a_field_that_is_not_utf_8_and_with_them_a_refusal() {
    let server = serve(routes![show]);
    let field = [Refused.cookies().as_bytes(), b"; x=\xff"].concat();
    let told = Request::get("/").with("cookie", &field).send(&server).body;
    assert!(told.contains("statistics: not asked") && told.ends_with("0 cookies"), "{told}");
    let beside = Request::get("/").with("cookie", Refused.cookies()).with("cookie", b"x=\xff");
    let told = beside.send(&server).body;
    assert!(told.contains("statistics: refused") && told.ends_with("1 cookies"), "{told}");
}

type Handles = Sender<SiteJar>;

#[get("/")]
async fn refuse_and_wait(
    mut jar: SiteJar,
    go_on: &State<Arc<Notify>>,
    handles: &State<Handles>,
) -> Result<(), Error> {
    handles.send(jar.clone()).expect("the test waits");
    go_on.notified().await;
    jar.answer(Answer::refuse_all())?;
    handles.send(jar).expect("the test waits");
    Ok(())
}

#[test]
fn rocket_ends_a_request_whose_visitor_went_away_and_the_lines_are_sent_to_nobody() {
    let (sender, handles) = channel();
    let go_on = Arc::new(Notify::new());
    let rocket = with(routes![refuse_and_wait]).manage(sender).manage(Arc::clone(&go_on)).attach(layer());
    let server = launch(rocket);
    let socket = Request::get("/").open(&server);
    let jar = handles.recv_timeout(Duration::from_secs(60)).expect("the request came");
    drop(socket);
    // When another request is answered, the server has noticed that this visitor disconnected.
    assert_eq!(Request::get("/nowhere").send(&server).status, 404);
    assert_eq!(set(&jar), Ok(()), "the request goes on");
    go_on.notify_one();
    handles.recv_timeout(Duration::from_secs(60)).expect("the request went on");
    assert_eq!(Request::get("/nowhere").send(&server).status, 404);
    assert_eq!(set(&jar), Err(Error::ResponseSent { cookie: "sessionid" }));
    assert_eq!(server.log.lines(), [""; 0], "Rocket does not tell that nobody gets the response");
}
