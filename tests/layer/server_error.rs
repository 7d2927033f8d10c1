//! The cookies of a response that reports a server error.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::get;
use cookie_policy::{Answer, Error, Jar, PolicyLayer, Site, Statistics};
use cookie_policy_tests::{Search, SessionId, SitePolicy, VisitorId};

use crate::app::cookies_after;
use cookie_policy_tests_servers::{Request, Server};

async fn answer_with(Path(status): Path<u16>, mut jar: Jar<SitePolicy>) -> Result<StatusCode, Error> {
    SessionId("s3cret".into()).set(&jar)?;
    jar.answer(Answer::refuse_all().grant::<Statistics>())?;
    VisitorId("s3cret".into()).set(jar.consent::<Statistics>().expect("just granted"))?;
    jar.remove::<Search>()?;
    Ok(StatusCode::from_u16(status).expect("it is a status"))
}

/// Fails after it has set a cookie.
async fn fail(jar: Jar<SitePolicy>) -> Result<(), Error> {
    SessionId("s3cret".into()).set(&jar)?;
    VisitorId("s3cret".repeat(1000)).set(jar.consent::<Statistics>().expect("statistics are granted"))
}

fn server() -> Server {
    let router = Router::new().route("/{status}", get(answer_with)).route("/", get(fail));
    Server::start(router.layer(PolicyLayer::new(Site::<SitePolicy>::new())))
}

#[test]
fn every_line_leaves_with_a_status_below_500() {
    let server = server();
    for status in [200, 303, 404, 499] {
        let response = Request::get(&format!("/{status}")).send(&server);
        assert_eq!(response.status, status);
        let names = ["sessionid", "cookies_preferences", "__Host-ad", "visitor_id", "search"];
        assert_eq!(response.names(), names);
    }
    assert_eq!(server.log.lines(), [""; 0]);
}

#[test]
fn with_a_status_of_500_and_above_only_removals_and_choices_leave_and_the_log_names_the_others() {
    for status in [500, 503, 599] {
        let server = server();
        let response = Request::get(&format!("/{status}")).send(&server);
        assert_eq!(response.status, status);
        assert_eq!(response.names(), ["cookies_preferences", "__Host-ad", "search"]);
        let removed = response.set_cookies().iter().filter(|line| line.contains("=; Max-Age=0;")).count();
        assert_eq!(removed, 2);
        let warning = |name| {
            format!(
                "WARN message=the cookie is not set, because the response is a server error cookie={name:?}"
            )
        };
        assert_eq!(server.log.lines(), ["sessionid", "visitor_id"].map(warning));
    }
}

#[test]
fn what_a_failing_handler_had_set_does_not_leave() {
    let server = server();
    let request = Request::get("/").with("cookie", cookies_after(Answer::accept_all()));
    let response = request.send(&server);
    assert_eq!((response.status, response.set_cookies()), (500, vec![]));
    let levels =
        server.log.lines().iter().map(|line| line.split(' ').next().map(str::to_owned)).collect::<Vec<_>>();
    assert_eq!(levels, ["ERROR", "WARN"].map(|level| Some(level.to_owned())));
    assert!(!server.log.lines().concat().contains("s3cret"));
}

#[test]
fn what_was_removed_and_set_again_is_removed() {
    let log_in_again = |jar: Jar<SitePolicy>| async move {
        jar.remove::<SessionId>()?;
        SessionId("first".into()).set(&jar)?;
        SessionId("second".into()).set(&jar)?;
        Ok::<_, Error>(StatusCode::INTERNAL_SERVER_ERROR)
    };
    let router = Router::new().route("/", get(log_in_again));
    let server = Server::start(router.layer(PolicyLayer::new(Site::<SitePolicy>::new())));
    let response = Request::get("/").with("cookie", "sessionid=old").send(&server);
    let lines = response.set_cookies();
    assert!(matches!(lines[..], [line] if line.starts_with("sessionid=; Max-Age=0;")), "{lines:?}");
    assert_eq!(server.log.lines().len(), 1);
}

#[test]
fn refused_cookies_are_removed_with_an_error_of_the_server_too() {
    let cookies = format!("{}; visitor_id=v; __Host-ad=y", cookies_after(Answer::refuse_all()));
    let router = Router::new().route("/", get(|| async { StatusCode::BAD_GATEWAY }));
    let server = Server::start(router.layer(PolicyLayer::new(Site::<SitePolicy>::new())));
    let response = Request::get("/").with("cookie", &cookies).send(&server);
    assert_eq!((response.status, response.names()), (502, vec!["visitor_id", "__Host-ad"]));
}
