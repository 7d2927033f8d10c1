//! Errors of cookies, as responses.

use axum::Router;
use axum::routing::get;
use cookie_policy::{AnonymousStatistics, Answer, Error, Jar, PolicyLayer, Site, Statistics};
use cookie_policy_tests::{Audience, Search, SessionId, SitePolicy, Verbatim, VisitorId};

use crate::app::cookies_after;
use cookie_policy_tests_servers::{Request, Server};

async fn read(jar: Jar<SitePolicy>) -> Result<String, Error> {
    Ok(jar.try_get::<Search>()?.0.to_string())
}

async fn read_with_consent(jar: Jar<SitePolicy>) -> Result<String, Error> {
    let consent = jar.consent::<Statistics>().expect("statistics are granted");
    Ok(consent.try_get::<VisitorId>()?.0)
}

async fn too_long(jar: Jar<SitePolicy>) -> Result<(), Error> {
    Verbatim("s3cret".repeat(1000)).set(&jar)
}

async fn no_cookie_octet(jar: Jar<SitePolicy>) -> Result<(), Error> {
    Verbatim("s3cret;".into()).set(&jar)
}

async fn would_prolong(jar: Jar<SitePolicy>) -> Result<(), Error> {
    Audience("s3cret".into()).set(jar.consent::<AnonymousStatistics>().expect("it was not refused"))
}

async fn withdrawn(jar: Jar<SitePolicy>) -> Result<(), Error> {
    let token = jar.consent::<Statistics>().expect("statistics are granted");
    jar.clone().answer(Answer::refuse_all())?;
    VisitorId("s3cret".into()).set(token)
}

async fn left(jar: Jar<SitePolicy>) -> Result<(), Error> {
    drop(jar.take_set_cookies());
    SessionId("s3cret".into()).set(&jar)
}

fn server() -> Server {
    let router = Router::new()
        .route("/read", get(read))
        .route("/read-with-consent", get(read_with_consent))
        .route("/too-long", get(too_long))
        .route("/no-cookie-octet", get(no_cookie_octet))
        .route("/would-prolong", get(would_prolong))
        .route("/withdrawn", get(withdrawn))
        .route("/left", get(left));
    Server::start(router.layer(PolicyLayer::new(Site::<SitePolicy>::new())))
}

#[test]
fn what_is_wrong_with_the_request_is_told_with_the_status_400() {
    let server = server();
    let granted = cookies_after(Answer::accept_all());
    for (path, cookies, error) in [
        ("/read", String::new(), Error::Absent { cookie: "search" }),
        ("/read", "search=1; search=1".into(), Error::Ambiguous { cookie: "search" }),
        ("/read", "search=s3cret".into(), Error::Malformed { cookie: "search" }),
        ("/read-with-consent", granted.clone(), Error::Absent { cookie: "visitor_id" }),
        (
            "/read-with-consent",
            format!("{granted}; visitor_id=s3cret; visitor_id=s3cret"),
            Error::Ambiguous { cookie: "visitor_id" },
        ),
        (
            "/read-with-consent",
            format!("{granted}; visitor_id=s3cret%ff"),
            Error::Malformed { cookie: "visitor_id" },
        ),
    ] {
        let response = Request::get(path).with("cookie", &cookies).send(&server);
        assert_eq!((response.status, response.body), (400, error.to_string()), "{cookies}");
        assert!(!error.to_string().contains("s3cret"));
    }
    assert_eq!(server.log.lines(), [""; 0], "the server does not log a visitor's cookies");
}

#[test]
fn what_is_wrong_with_the_server_is_logged_and_not_told() {
    let cookies = format!("{}; audience=s3cret", cookies_after(Answer::accept_all()));
    for (path, error) in [
        ("/too-long", Error::TooLong { cookie: "verbatim", name: 8, value: 6000 }),
        ("/no-cookie-octet", Error::InvalidOctet { cookie: "verbatim", position: 6 }),
        ("/would-prolong", Error::WouldProlong { cookie: "audience" }),
        ("/withdrawn", Error::Withdrawn { category: "statistics" }),
        ("/left", Error::ResponseSent { cookie: "sessionid" }),
    ] {
        let server = server();
        let response = Request::get(path).with("cookie", &cookies).send(&server);
        assert_eq!((response.status, response.body.as_str()), (500, "Internal Server Error"), "{path}");
        assert_eq!(server.log.lines(), [format!("ERROR message={error}")]);
        assert!(!error.to_string().contains("s3cret"));
    }
}
