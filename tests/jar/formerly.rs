//! Cookies that have moved.

use std::cell::Cell;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use cookie_policy::{Answer, Choices, Cookie, Jar, Site, Statistics, policy};
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

thread_local! {
    static NOW: Cell<u64> = const { Cell::new(1_800_000_000) };
}

fn now() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(NOW.get())
}

fn jar(header: &str) -> Jar<MovedPolicy> {
    Site::<MovedPolicy>::new().clock(now).jar([header], None)
}

const REMOVED: &str = "=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT";

fn former_session() -> String {
    format!("sessionid{REMOVED}; Path=/app; Domain=example.org; Secure; HttpOnly; SameSite=Lax")
}

#[test]
fn a_cookie_that_moved_is_removed_where_it_was() {
    for header in ["sessionid=old", "sessionid=new; sessionid=old"] {
        assert_eq!(lines(&jar(header)), [former_session()], "{header}");
    }
    assert_eq!(lines(&jar("")), [""; 0], "nobody is told who does not have it");
    assert_eq!(lines(&jar("SessionID=a")), [""; 0]);
}

#[test]
fn what_is_at_the_former_place_can_be_carried_over() {
    let jar = jar("sessionid=old");
    let old = jar.get::<SessionId>().expect("it is there");
    old.set(&jar).expect("set");
    assert_eq!(
        lines(&jar),
        ["sessionid=old; Path=/; Secure; HttpOnly; SameSite=Lax"],
        "one line for the name"
    );
}

#[test]
fn a_removal_is_of_the_present_place_and_the_former_one_follows() {
    let jar = jar("sessionid=a");
    jar.remove::<SessionId>().expect("removed");
    assert_eq!(lines(&jar), [format!("sessionid{REMOVED}; Path=/; Secure; HttpOnly; SameSite=Lax")]);
    assert_eq!(lines(&crate::formerly::jar("sessionid=a")), [former_session()]);
}

#[test]
fn the_former_place_does_not_count_as_the_present_one() {
    assert_eq!(next_header("sessionid=a", &jar("sessionid=a")), "sessionid=a");
}

#[test]
fn a_refused_cookie_is_removed_at_one_place_after_the_other() {
    let mut refusing = jar("visitor_id=v");
    refusing.answer(Answer::refuse_all()).expect("answered");
    let present = format!("visitor_id{REMOVED}; Path=/shop; Secure; HttpOnly; SameSite=Lax");
    let former = format!("visitor_id{REMOVED}; Path=/; Secure; HttpOnly; SameSite=Lax");
    assert_eq!(lines(&refusing).last(), Some(&present));
    let header = format!("{}; visitor_id=v", next_header("", &refusing));
    let mut removals = Vec::new();
    for _ in 0..2 {
        NOW.set(NOW.get() + 1);
        let jar = jar(&header);
        assert!(jar.consent::<Statistics>().is_none());
        removals.extend(lines(&jar));
    }
    removals.sort();
    assert_eq!(removals, [former, present]);
}
