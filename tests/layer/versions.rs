//! The headers of a request, in HTTP/1.1 and in HTTP/2.

use axum::Router;
use axum::routing::get;
use cookie_policy::{Answer, Jar, PolicyLayer, Site};
use cookie_policy_tests::{Language, Search, SessionId, SitePolicy};

use crate::app::{KEYS, cookies_after, router};
use cookie_policy_tests_servers::{Request, Response, Server};

const VERSIONS: [fn(&Request, &Server) -> Response; 2] = [Request::send, Request::send_http2];

async fn read(jar: Jar<SitePolicy>) -> String {
    let session = jar.try_get::<SessionId>().map(|session| session.0);
    format!("{:?} {:?} {:?}", session, jar.get::<Search>(), jar.get::<Language>())
}

#[test]
fn several_cookie_fields_are_one_list() {
    let layer = PolicyLayer::new(Site::<SitePolicy>::new());
    let server = Server::start(Router::new().route("/", get(read)).layer(layer));
    let two =
        || Request::get("/").with("cookie", "sessionid=a").with("cookie", "search=7; django_language=fr");
    for send in VERSIONS {
        assert_eq!(send(&two(), &server).body, r#"Ok("a") Some(Search(7)) Some(Fr)"#);
        let repeated = send(&two().with("cookie", "sessionid=a"), &server).body;
        assert_eq!(repeated, r#"Err(Ambiguous { cookie: "sessionid" }) Some(Search(7)) Some(Fr)"#);
    }
}

#[test]
fn sec_gpc_refuses_what_sells_or_shares_over_a_grant() {
    let server = Server::start(router());
    let granted = cookies_after(Answer::accept_all());
    for send in VERSIONS {
        for (gpc, status) in [("1", "refused"), ("0", "granted")] {
            let request = Request::get("/cookies").with("cookie", &granted).with("sec-gpc", gpc);
            let shared = |key: &str| ["marketing", "personalisation"].contains(&key);
            let told = KEYS.map(|key| format!("{key}: {}\n", if shared(key) { status } else { "granted" }));
            assert_eq!(send(&request, &server).body, told.concat(), "Sec-GPC: {gpc}");
        }
    }
}

#[test]
fn a_posted_answer_does_not_count_over_sec_gpc() {
    let server = Server::start(router());
    for send in VERSIONS {
        let form = Request::form("/cookies", "answer=accept_all").with("sec-gpc", "1");
        let response = send(&form, &server);
        let choices =
            response.set_cookies().into_iter().find(|line| line.starts_with("cookies_preferences="));
        let choices = choices.expect("the answer is recorded");
        assert!(
            choices.contains("&statistics=grant.") && choices.contains("&marketing=refuse."),
            "{choices}"
        );
    }
}
