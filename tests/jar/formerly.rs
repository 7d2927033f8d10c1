//! Cookies that have moved.

use cookie_policy::{Answer, Choices, Cookie, Error, Jar, Problem, Statistics, policy};
use cookie_policy_tests::response::{lines, next_header};

/// To keep users logged in
#[derive(Cookie, Debug, PartialEq)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Necessary(Authentication),
    lifetime = session,
    formerly(path = "/app", domain = "example.org"),
)]
struct SessionId(String);

/// To remember the visitor's cookie preferences
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct Preferences(#[allow(dead_code)] Choices);

/// To tell a returning visitor from a new one
#[derive(Cookie, Debug, PartialEq)]
#[cookie(
    name = "visitor_id",
    provider = site,
    category = Statistics,
    lifetime = "390 days",
    recipients = [],
    path = "/shop",
    formerly(),
)]
struct VisitorId(String);

#[policy(site = "https://example.org", provider = "Example", choices = Preferences, recipients = [])]
struct MovedPolicy(SessionId, Preferences, VisitorId);

fn jar(header: &str) -> Jar<MovedPolicy> {
    Jar::from_cookie_header(header)
}

const REMOVED: &str = "=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT";

fn former_session() -> String {
    format!("sessionid{REMOVED}; Path=/app; Domain=example.org; Secure; HttpOnly; SameSite=Lax")
}

fn present_session(value: &str) -> String {
    format!("sessionid={value}; Path=/; Secure; HttpOnly; SameSite=Lax")
}

fn removed_session() -> String {
    format!("sessionid{REMOVED}; Path=/; Secure; HttpOnly; SameSite=Lax")
}

#[test]
fn a_set_removes_it_where_it_was_first() {
    for header in ["", "sessionid=old", "sessionid=new; sessionid=old"] {
        let jar = jar(header);
        SessionId("a".into()).set(&jar).expect("set");
        assert_eq!(lines(&jar), [former_session(), present_session("a")], "{header}");
    }
}

#[test]
fn a_removal_is_of_every_place_and_the_former_one_comes_first() {
    for header in ["", "sessionid=a", "sessionid=a; sessionid=b"] {
        let jar = jar(header);
        jar.remove::<SessionId>().expect("removed");
        assert_eq!(lines(&jar), [former_session(), removed_session()], "{header}");
    }
}

#[test]
fn what_is_at_the_former_place_is_read_and_stays_there_until_a_set() {
    let jar = jar("sessionid=old");
    assert_eq!(lines(&jar), [""; 0], "nobody asked for it");
    let old = jar.get::<SessionId>().expect("it is there");
    assert_eq!(lines(&jar), [""; 0], "other hosts of the domain may need it");
    old.set(&jar).expect("set");
    assert_eq!(lines(&jar), [former_session(), present_session("old")]);
}

#[test]
fn copies_with_one_text_are_read_and_others_are_none() {
    let alike = jar("sessionid=a; sessionid=a");
    assert_eq!(alike.try_get(), Ok(SessionId("a".into())));
    assert_eq!(alike.problems(), []);
    let different = jar("sessionid=a; sessionid=b");
    assert_eq!(different.try_get::<SessionId>(), Err(Error::Ambiguous { cookie: "sessionid" }));
    let told: Vec<_> = different.problems().iter().map(Problem::rule).collect();
    assert_eq!(told, ["A-READ-DUP"]);
}

#[test]
fn the_former_place_does_not_count_as_the_present_one() {
    assert_eq!(next_header("sessionid=a", &jar("sessionid=a")), "sessionid=a");
}

#[test]
fn a_refused_cookie_is_removed_at_every_place() {
    let mut refusing = jar("visitor_id=v");
    refusing.answer(Answer::refuse_all()).expect("answered");
    let present = format!("visitor_id{REMOVED}; Path=/shop; Secure; HttpOnly; SameSite=Lax");
    let former = format!("visitor_id{REMOVED}; Path=/; Secure; HttpOnly; SameSite=Lax");
    assert_eq!(lines(&refusing).split_off(1), [former.clone(), present.clone()]);
    let later = jar(&format!("{}; visitor_id=v", next_header("", &refusing)));
    assert!(later.consent::<Statistics>().is_none());
    assert_eq!(lines(&later), [former, present]);
}
