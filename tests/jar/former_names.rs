//! Cookies that had another name or partition, and until when.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use cookie_policy::{Cookie, Error, Jar, Site, policy};
use cookie_policy_tests::response::lines;

/// To keep users logged in
#[derive(Cookie, Debug, PartialEq)]
#[cookie(
    name = "__Host-session",
    provider = site,
    category = Necessary(Authentication),
    lifetime = session,
    formerly(partitioned = true),
    formerly(name = "sessionid", path = "/account", until = "2027-11-24"),
    formerly(name = "sid", domain = "example.org"),
)]
struct SessionId(String);

#[policy(site = "https://example.org", provider = "Example", recipients = [])]
struct MovedPolicy(SessionId);

/// To keep the basket
#[derive(Cookie)]
#[cookie(
    name = "basket",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    formerly(name = "cart", path = "/shop"),
)]
struct Basket(#[allow(dead_code)] String);

#[policy(site = "https://example.org", provider = "Example", recipients = [], retired = [Basket])]
struct RetiringPolicy(SessionId);

/// 2027-11-24, midnight (UTC).
const END: u64 = 1_827_014_400;

const REMOVED: &str = "=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT";

fn at(time: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(time)
}

fn before(header: &str) -> Jar<MovedPolicy> {
    Site::<MovedPolicy>::new().clock(|| at(END - 1)).jar([header], None)
}

fn after(header: &str) -> Jar<MovedPolicy> {
    Site::<MovedPolicy>::new().clock(|| at(END)).jar([header], None)
}

fn session(value: &str) -> Option<SessionId> {
    Some(SessionId(value.to_owned()))
}

#[test]
fn a_cookie_is_read_under_each_of_its_names() {
    for name in ["__Host-session", "sessionid", "sid"] {
        assert_eq!(before(&format!("{name}=f00")).get(), session("f00"), "{name}");
    }
    assert_eq!(before("SID=f00").get::<SessionId>(), None);
    let differing = before("sid=f00; sessionid=f01").try_get::<SessionId>();
    assert!(matches!(differing, Err(Error::Ambiguous { .. })), "{differing:?}");
}

#[test]
fn a_former_place_ends_when_the_day_begins() {
    assert_eq!(after("sessionid=f00").get::<SessionId>(), None);
    assert_eq!(after("sessionid=f00; sid=f01").get(), session("f01"));
}

#[test]
fn a_retired_cookie_is_removed_at_its_former_place_too() {
    let jar = Site::<RetiringPolicy>::new().jar(["cart=7"], None);
    assert_eq!(
        lines(&jar),
        [
            format!("cart{REMOVED}; Path=/shop; Secure; HttpOnly; SameSite=Lax"),
            format!("basket{REMOVED}; Path=/; Secure; HttpOnly; SameSite=Lax"),
        ]
    );
}

#[test]
fn each_removal_has_the_name_and_the_attributes_of_its_place() {
    let jar = before("sid=f00");
    jar.set(SessionId("f01".into())).expect("set");
    assert_eq!(
        lines(&jar),
        [
            format!("__Host-session{REMOVED}; Path=/; Secure; HttpOnly; SameSite=Lax; Partitioned"),
            format!("sessionid{REMOVED}; Path=/account; Secure; HttpOnly; SameSite=Lax"),
            format!("sid{REMOVED}; Path=/; Domain=example.org; Secure; HttpOnly; SameSite=Lax"),
            "__Host-session=f01; Path=/; Secure; HttpOnly; SameSite=Lax".to_owned(),
        ]
    );
}
