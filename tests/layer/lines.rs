//! The `Set-Cookie` headers of a response.

use axum::Router;
use axum::http::header::SET_COOKIE;
use axum::response::{AppendHeaders, IntoResponse};
use axum::routing::get;
use cookie_policy::{Error, Jar, PolicyLayer, Site};
use cookie_policy_tests::{Language, Search, SessionId, SitePolicy};

use cookie_policy_tests_servers::{Request, Server};

async fn handler(jar: Jar<SitePolicy>) -> Result<impl IntoResponse, Error> {
    Search(7).set(&jar)?;
    SessionId("a b".into()).set_persistent(&jar)?;
    jar.remove::<Language>()?;
    Ok(AppendHeaders([(SET_COOKIE, "handmade=1"), (SET_COOKIE, "sessionid=by-hand; Path=/elsewhere")]))
}

fn server() -> Server {
    let router = Router::new().route("/", get(handler)).route("/static", get(|| async { "no cookie" }));
    Server::start(router.layer(PolicyLayer::new(Site::<SitePolicy>::new())))
}

#[test]
fn lines_are_sent_in_the_order_of_the_calls_beside_those_written_by_hand() {
    let server = server();
    for send in [Request::send, Request::send_http2] {
        let response = send(&Request::get("/"), &server);
        assert_eq!(response.status, 200);
        assert_eq!(
            response.set_cookies(),
            [
                "handmade=1",
                "sessionid=by-hand; Path=/elsewhere",
                "search=7; Path=/; Secure; HttpOnly; SameSite=Lax",
                "sessionid=a%20b; Max-Age=1209600; Path=/; Secure; HttpOnly; SameSite=Lax",
                "django_language=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/; Secure; HttpOnly; SameSite=Lax",
            ]
        );
    }
}

#[test]
fn a_response_without_a_call_has_no_line() {
    let response = Request::get("/static").with("cookie", "sessionid=a; visitor_id=v").send(&server());
    assert_eq!((response.status, response.set_cookies()), (200, vec![]));
}
