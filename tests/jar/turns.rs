//! Removals that do not all fit into one response, or that need the same header.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use cookie_policy::{Answer, Choices, Cookie, Jar, Site, policy};
use cookie_policy_tests::response::next_header;

/// To remember the visitor's cookie preferences
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct Preferences(#[allow(dead_code)] Choices);

/// To balance the load
#[derive(Cookie)]
#[cookie(name = "se*_node", provider = site, category = Necessary(LoadBalancing), lifetime = session)]
struct Balancer;

/// To balance the load
#[derive(Cookie)]
#[cookie(name = "sess_a_*", provider = site, category = Necessary(LoadBalancing), lifetime = session)]
struct FormerBalancer;

/// To keep the basket
#[derive(Cookie)]
#[cookie(name = "old", provider = site, category = Necessary(UserInput), lifetime = "30 days")]
struct Former(#[allow(dead_code)] String);

/// To keep the basket
#[derive(Cookie)]
#[cookie(
    name = "old",
    provider = site,
    category = Necessary(UserInput),
    lifetime = "30 days",
    domain = "example.org",
)]
struct FormerOfDomain(#[allow(dead_code)] String);

/// To count visits
#[derive(Cookie)]
#[cookie(
    name = "_ga_*",
    provider = site,
    category = Statistics,
    lifetime = "390 days",
    recipients = [],
    set_by = Script,
)]
struct Analytics;

/// To count visits
#[derive(Cookie)]
#[cookie(name = "last", provider = site, category = Statistics, lifetime = "390 days", recipients = [])]
struct Last(#[allow(dead_code)] String);

#[policy(
    site = "https://example.org",
    provider = "Example",
    choices = Preferences,
    recipients = [],
    retired = [Former, FormerOfDomain, FormerBalancer],
)]
struct CrowdedPolicy(Preferences, Balancer, Analytics, Last);

thread_local! {
    static NOW: Cell<u64> = const { Cell::new(1_800_000_000) };
}

fn now() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(NOW.get())
}

fn jar(header: &str) -> Jar<CrowdedPolicy> {
    Site::new().clock(now).jar([header], None)
}

/// Returns the `Set-Cookie` headers of the responses to one request per second.
fn lines(header: &str) -> BTreeSet<String> {
    let each = (0..20).flat_map(|_| {
        NOW.set(NOW.get() + 1);
        jar(header).set_cookies().map(String::from)
    });
    each.collect()
}

#[test]
fn declarations_that_share_a_name_are_removed_one_after_the_other() {
    let removed = lines("old=1");
    assert_eq!(removed.len(), 2, "{removed:?}");
    assert!(removed.iter().any(|line| line.contains("; Domain=example.org")), "{removed:?}");
}

#[test]
fn what_cannot_be_removed_takes_no_other_cookies_room_for_ever() {
    let mut refusing = jar("");
    refusing.answer(Answer::refuse_all()).expect("answered");
    // A script set these for another domain, so this removal has no effect.
    let stuck: String = (0..30).map(|i| format!("; _ga_{i}=1")).collect();
    let removed = lines(&(next_header("", &refusing) + &stuck + "; last=1"));
    assert!(removed.iter().any(|line| line.starts_with("last=")), "{removed:?}");
}

#[test]
fn what_is_listed_is_not_removed_with_what_is_retired() {
    assert_eq!(lines("sess_a_node=1").len(), 0);
    assert_eq!(lines("sess_a_other=1").len(), 1);
}

#[test]
fn a_removal_that_was_taken_back_several_times_is_one() {
    let jar = crate::site::site_jar("");
    for _ in 0..3 {
        jar.remove::<cookie_policy_tests::SessionId>().expect("removed");
        cookie_policy_tests::SessionId("a".into()).set(&jar).expect("set");
    }
    assert_eq!(jar.take_set_cookies_after_error().len(), 1);
}
