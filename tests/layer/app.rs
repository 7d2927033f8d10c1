//! The smallest application: it shows the visitor's status, and accepts answers.

use axum::Router;
use axum::response::Redirect;
use axum::routing::get;
use cookie_policy::testing::Visitor;
use cookie_policy::{Answer, Error, Jar, PolicyLayer, Site};
use cookie_policy_tests::SitePolicy;

use cookie_policy_tests_servers::{Request, Server};

async fn show(jar: Jar<SitePolicy>) -> String {
    let told = jar.statuses().map(|one| format!("{}: {}\n", one.category().key(), one.status()));
    told.collect()
}

async fn answer(mut jar: Jar<SitePolicy>, answer: Answer<SitePolicy>) -> Result<Redirect, Error> {
    jar.answer(answer)?;
    Ok(Redirect::to("/cookies"))
}

pub(super) fn router() -> Router {
    Router::new().route("/cookies", get(show).post(answer)).layer(PolicyLayer::new(Site::<SitePolicy>::new()))
}

/// The categories that visitors choose from, in the order of the policy's list.
pub(super) const KEYS: [&str; 5] =
    ["statistics", "anonymous-statistics", "marketing", "personalisation", "preferences"];

/// Returns what the application shows to a visitor who granted these categories and refused the others.
pub(super) fn told(granted: &[&str]) -> String {
    let status = |key| if granted.contains(key) { "granted" } else { "refused" };
    KEYS.iter().map(|key| format!("{key}: {}\n", status(key))).collect()
}

/// Returns the visitor's cookies after this answer.
pub(super) fn cookies_after(answer: Answer<SitePolicy>) -> String {
    let mut visitor = Visitor::new();
    visitor.answer(answer).expect("the answer is recorded");
    visitor.header()
}

/// Returns the status of a request with these cookies, and what the application shows afterwards.
#[track_caller]
pub(super) fn outcome(server: &Server, cookies: &str, request: &Request) -> (u16, String) {
    let response = request.clone().with("cookie", cookies).send(server);
    let lines = response.set_cookies();
    assert!(response.status == 303 || lines.is_empty(), "{} sets {lines:?}", response.status);
    let choices = lines.iter().find(|line| line.starts_with("cookies_preferences="));
    let cookies = choices.and_then(|line| line.split(';').next()).unwrap_or(cookies);
    (response.status, Request::get("/cookies").with("cookie", cookies).send(server).body)
}

/// Asserts that a request is rejected with this status, and changes nothing for any visitor.
#[track_caller]
pub(super) fn assert_refused(server: &Server, request: &Request, status: u16) {
    for cookies in ["", &cookies_after(Answer::refuse_all()), &cookies_after(Answer::accept_all())] {
        let before = Request::get("/cookies").with("cookie", cookies).send(server).body;
        let shown = String::from_utf8_lossy(&request.body);
        assert_eq!(outcome(server, cookies, request), (status, before), "{:?} {shown:.99}", request.fields);
    }
}

/// Asserts that a request grants these categories and refuses the others, whatever the visitor chose before.
#[track_caller]
pub(super) fn assert_grants(server: &Server, request: &Request, granted: &[&str]) {
    for cookies in ["", &cookies_after(Answer::refuse_all()), &cookies_after(Answer::accept_all())] {
        let shown = String::from_utf8_lossy(&request.body);
        let expected = (303, told(granted));
        assert_eq!(outcome(server, cookies, request), expected, "{:?} {shown:.99}", request.fields);
    }
}

#[test]
fn an_answer_is_recorded_and_leads_back_to_the_page() {
    let server = Server::start(router());
    let response = Request::form("/cookies", "answer=save&statistics=grant").send(&server);
    assert_eq!(response.status, 303);
    assert!(response.lines.contains(&"location: /cookies".to_owned()), "{:?}", response.lines);
    assert_eq!(response.names(), ["cookies_preferences", "__Host-ad"]);
}

#[test]
fn a_visitor_who_did_not_answer_is_told_so() {
    let told = Request::get("/cookies").send(&Server::start(router())).body;
    assert_eq!(told, KEYS.map(|key| format!("{key}: not asked\n")).concat());
}
