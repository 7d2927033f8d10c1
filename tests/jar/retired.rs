//! Cookies that the site set earlier, and that browsers still have.

use cookie_policy::testing::Visitor;
use cookie_policy::{Answer, Choices, Cookie, Jar, Policy as _, policy};
use cookie_policy_tests::response::lines;

/// To keep the session
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary(Authentication), lifetime = session)]
struct SessionId(String);

/// To remember the visitor's cookie preferences
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct Preferences(#[allow(dead_code)] Choices);

/// To tell a returning visitor from a new one
#[derive(Cookie)]
#[cookie(
    name = "visitor_id",
    provider = site,
    category = Statistics,
    lifetime = "390 days",
    recipients = [],
    path = "/shop",
    domain = "example.org",
)]
struct FormerVisitorId(#[allow(dead_code)] String);

/// To count visits
#[derive(Cookie)]
#[cookie(name = "_pk_*", provider = site, category = Statistics, lifetime = "1 day", recipients = [], set_by = Script)]
struct FormerMatomo;

#[policy(
    site = "https://example.org",
    provider = "Example",
    choices = Preferences,
    recipients = [],
    retired = [FormerVisitorId, FormerMatomo],
)]
struct RetiringPolicy(SessionId, Preferences);

fn jar(header: &str) -> Jar<RetiringPolicy> {
    Jar::from_cookie_header(header)
}

#[test]
fn a_retired_cookie_is_removed_where_it_is_seen_with_the_attributes_that_it_had() {
    let jar = jar("sessionid=a; visitor_id=v");
    let removal = "visitor_id=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/shop; Domain=example.org; Secure; HttpOnly; SameSite=Lax";
    assert_eq!(lines(&jar), [removal]);
    let mut visitor = Visitor::<RetiringPolicy>::new().at("/shop");
    visitor.receive_lines(["sessionid=a; Path=/", "visitor_id=v; Path=/shop; Domain=example.org"]);
    visitor.receive(&jar);
    assert_eq!(visitor.header(), "sessionid=a");
}

#[test]
fn each_name_of_a_pattern_is_removed() {
    let names: Vec<_> =
        jar("_pk_id=1; _pk_ref=2; _pk_=3; pk=4").set_cookies().map(|line| line.name().to_owned()).collect();
    assert_eq!(names, ["_pk_id", "_pk_ref"]);
}

#[test]
fn nothing_is_sent_to_who_does_not_have_it() {
    let jar = jar("sessionid=a; Visitor_Id=v");
    assert_eq!(lines(&jar), [""; 0]);
    SessionId("b".into()).set(&jar).expect("set");
    assert_eq!(jar.set_cookies().len(), 1);
}

#[test]
fn a_retired_cookie_is_on_no_page_and_in_no_answer() {
    assert_eq!(RetiringPolicy::COOKIES.len(), 2);
    assert!(!RetiringPolicy::document().json().to_string().contains("visitor_id"));
    let mut jar = jar("visitor_id=v");
    let decision = jar.answer(Answer::accept_all()).expect("answered");
    assert_eq!(decision.decisions().len(), 0);
    assert!(jar.set_cookies().any(|line| line.name() == "visitor_id" && line.is_removal()));
}
