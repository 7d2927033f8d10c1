//! Responses to a visitor, and what a jar has sent.

use cookie_policy::testing::Visitor;
use cookie_policy::{Answer, Consent, Error, Statistics};
use cookie_policy_tests::{SessionId, SitePolicy, VisitorId};
use http::header::{HeaderMap, HeaderValue, SET_COOKIE};

use crate::visitor;

#[test]
fn what_a_jar_sets_and_removes_is_received_once() {
    let mut visitor = visitor();
    let jar = visitor.request();
    SessionId("a".into()).set(&jar).expect("set");
    assert_eq!(visitor.header(), "", "nothing was sent yet");
    visitor.receive(&jar);
    assert_eq!(visitor.header(), "sessionid=a");
    assert_eq!(SessionId("b".into()).set(&jar), Err(Error::ResponseSent { cookie: "sessionid" }));
    let jar = visitor.request();
    jar.remove::<SessionId>().expect("removed");
    visitor.receive(&jar);
    assert_eq!(visitor.cookies(), []);
}

#[test]
fn responses_are_received_in_any_order() {
    let mut visitor = visitor();
    let (first, second) = (visitor.request(), visitor.request());
    SessionId("first".into()).set(&first).expect("set");
    SessionId("second".into()).set(&second).expect("set");
    visitor.receive(&second);
    visitor.receive(&first);
    assert_eq!(visitor.cookie("sessionid").as_deref(), Some("first"));
}

#[test]
fn after_an_error_of_the_server_only_what_the_visitor_decided_is_kept() {
    let mut visitor = visitor();
    let mut jar = visitor.request();
    jar.answer(Answer::accept_all()).expect("answered");
    SessionId("a".into()).set(&jar).expect("set");
    visitor.receive_after_error(&jar);
    let names: Vec<_> = visitor.cookies().iter().map(|cookie| cookie.name().to_owned()).collect();
    assert_eq!(names, ["cookies_preferences"]);
}

#[test]
fn a_cookie_that_was_received_opens_nothing_by_itself() {
    let mut visitor = visitor();
    visitor.receive_lines([
        "visitor_id=7f2c; Path=/; Secure",
        "cookies_preferences=v=2&statistics=grant; Path=/",
    ]);
    assert_eq!(visitor.cookie("visitor_id").as_deref(), Some("7f2c"));
    assert!(visitor.request().consent::<Statistics>().is_none());
    visitor.answer(Answer::accept_all()).expect("answered");
    let jar = visitor.request();
    let id = jar.consent::<Statistics>().and_then(Consent::get::<VisitorId>);
    assert_eq!(id, Some(VisitorId("7f2c".into())));
}

#[test]
fn a_refusal_is_received_with_its_removals() {
    let mut visitor = visitor();
    visitor.answer(Answer::accept_all()).expect("answered");
    let jar = visitor.request();
    VisitorId("a".into()).set(jar.consent::<Statistics>().expect("granted")).expect("set");
    visitor.receive(&jar);
    assert!(visitor.cookie("visitor_id").is_some());
    let decision = visitor.answer(Answer::refuse_all()).expect("answered");
    assert!(decision.decisions().iter().all(|decision| !decision.is_granted()));
    assert_eq!(visitor.cookie("visitor_id"), None);
}

#[test]
fn every_line_of_a_response_counts() {
    let mut headers = HeaderMap::new();
    for line in ["a=1", "b=2; Path=/shop", "a=3"] {
        headers.append(SET_COOKIE, HeaderValue::from_static(line));
    }
    let mut visitor = visitor();
    visitor.receive_response(&headers);
    assert_eq!(visitor.header(), "a=3; b=2");
}

#[test]
fn debug_output_shows_no_value() {
    let mut visitor = Visitor::<SitePolicy>::new();
    visitor.receive_lines(["sessionid=s3cret; Path=/"]);
    let shown = format!("{visitor:?} {:?}", visitor.cookies());
    assert!(shown.contains("sessionid") && !shown.contains("s3cret"), "{shown}");
}
