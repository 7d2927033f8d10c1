//! Lifetimes that the application chooses, up to the declared one.

use std::time::Duration;

use cookie_policy::testing::Visitor;
use cookie_policy::{
    Answer, Choices, Cookie, Error, Jar, Key, Keyed, Keys, Lifetime, SealFault, SetsFor, Site, Statistics,
    policy,
};
use cookie_policy_tests::response::lines;

/// To keep users logged in
#[derive(Cookie, Debug, PartialEq)]
#[cookie(name = "sid", provider = site, category = Necessary(Authentication), lifetime = at_most "30 days", seal = private)]
struct Sid(String);

/// To remember the place on the map
#[derive(Cookie, Debug, PartialEq)]
#[cookie(name = "map", provider = site, category = Necessary(UserInterface), lifetime = "90 days")]
struct Map(String);

/// To remember who was logged in
#[derive(Cookie, Debug, PartialEq)]
#[cookie(name = "login", provider = site, category = Necessary(Authentication), lifetime = session or "14 days", seal = signed)]
struct Login(String);

/// To count visits
#[derive(Cookie, Debug, PartialEq)]
#[cookie(name = "visits", provider = site, category = Statistics, lifetime = at_most "1 day", recipients = [])]
struct Visits(u8);

/// To remember the visitor's cookie preferences
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct Preferences(#[allow(dead_code)] Choices);

#[policy(site = "https://example.org", provider = "Example", choices = Preferences, recipients = [])]
struct LifetimePolicy(Sid, Map, Login, Visits, Preferences);

const HOUR: Duration = Duration::from_secs(3600);
const DAY: Duration = Duration::from_secs(86_400);

fn site() -> Site<LifetimePolicy, Keyed> {
    Site::new().keys(Keys::new(Key::from_bytes(&[7; 64]).expect("64 bytes are enough")))
}

fn visitor() -> Visitor<LifetimePolicy> {
    Visitor::of(&site())
}

fn jar() -> Jar<LifetimePolicy> {
    site().jar([""], None)
}

fn max_age(jar: &Jar<LifetimePolicy>) -> Option<String> {
    let lines = lines(jar);
    let [line] = &lines[..] else { panic!("one line: {lines:?}") };
    line.split("; ").find_map(|part| part.strip_prefix("Max-Age=").map(str::to_owned))
}

#[test]
fn what_is_sent_is_what_was_asked_in_whole_seconds() {
    for (asked, sent) in [
        (Duration::from_secs(1), "1"),
        (Duration::from_millis(1_999), "1"),
        (HOUR, "3600"),
        (90 * DAY - Duration::from_nanos(1), "7775999"),
        (90 * DAY, "7776000"),
    ] {
        let jar = jar();
        jar.set_for(Map("m".into()), asked).expect("set");
        assert_eq!(max_age(&jar).as_deref(), Some(sent), "{asked:?}");
    }
}

#[test]
fn less_than_a_second_and_more_than_declared_is_an_error() {
    for asked in [
        Duration::ZERO,
        Duration::from_nanos(1),
        Duration::from_millis(999),
        90 * DAY + Duration::from_nanos(1),
        90 * DAY + Duration::from_secs(1),
        Duration::MAX,
    ] {
        let jar = jar();
        let error = jar.set_for(Map("m".into()), asked);
        assert_eq!(error, Err(Error::InvalidLifetime { cookie: "map", asked, declared: 90 * DAY }));
        assert_eq!(jar.set_cookies().len(), 0);
    }
    let error = Error::InvalidLifetime { cookie: "map", asked: 91 * DAY, declared: 90 * DAY };
    let text =
        "the cookie `map` cannot be kept for 7862400 seconds; its declaration allows 1 to 7776000 seconds";
    assert_eq!(error.to_string(), text);
}

/// What an application does whose session length is in its configuration.
fn log_in<P, C>(jar: &Jar<P>, session: C, configured: Duration) -> Result<(), Error>
where
    Jar<P>: SetsFor<C>,
{
    jar.set_for(session, configured)
}

#[test]
fn a_session_lasts_as_long_as_configured() {
    let mut visitor = visitor();
    let jar = visitor.request();
    log_in(&jar, Sid("f00".into()), 8 * HOUR).expect("set");
    visitor.receive(&jar);
    visitor.wait(8 * HOUR - Duration::from_secs(1));
    assert_eq!(visitor.request().get(), Some(Sid("f00".into())));
    visitor.wait(Duration::from_secs(2));
    assert_eq!(visitor.cookie("sid"), None);
}

#[test]
fn a_rolling_session_is_refreshed_at_each_visit() {
    let mut visitor = visitor();
    let jar = visitor.request();
    Sid("f00".into()).set_for(&jar, HOUR).expect("set");
    visitor.receive(&jar);
    for _ in 0..5 {
        visitor.wait(HOUR * 3 / 4);
        let jar = visitor.request();
        let sid: Sid = jar.get().expect("still logged in");
        sid.set_for(&jar, HOUR).expect("refreshed");
        visitor.receive(&jar);
    }
    visitor.wait(HOUR + Duration::from_secs(1));
    assert_eq!(visitor.request().get::<Sid>(), None);
}

#[test]
fn a_seal_ends_with_the_chosen_lifetime() {
    let mut visitor = visitor();
    let jar = visitor.request();
    Sid("f00".into()).set_for(&jar, HOUR).expect("set");
    jar.set_for(Login("f00".into()), HOUR).expect("set");
    visitor.receive(&jar);
    let kept: Vec<_> =
        ["sid", "login"].map(|name| format!("{name}={}", visitor.cookie(name).expect("held"))).into();
    visitor.wait(HOUR + Duration::from_secs(2));
    // A client that keeps them for longer.
    visitor.receive_lines(kept.iter().map(|pair| format!("{pair}; Path=/; Secure")));
    let jar = visitor.request();
    let expired = |cookie| Error::Sealed { cookie, fault: SealFault::Expired };
    assert_eq!(jar.try_get::<Sid>(), Err(expired("sid")));
    assert_eq!(jar.try_get::<Login>(), Err(expired("login")));
}

#[test]
fn without_a_chosen_lifetime_a_seal_lasts_for_the_longest() {
    let mut visitor = visitor();
    let jar = visitor.request();
    Login("f00".into()).set(&jar).expect("set");
    visitor.receive(&jar);
    visitor.wait(14 * DAY - HOUR);
    assert_eq!(visitor.request().get(), Some(Login("f00".into())), "of a session that did not end");
}

#[test]
fn consent_sets_for_a_chosen_lifetime() {
    let mut visitor = visitor();
    visitor.answer(Answer::accept_all()).expect("answered");
    let jar = visitor.request();
    let consent = jar.consent::<Statistics>().expect("granted");
    Visits(1).set_for(consent, HOUR).expect("set");
    consent.set_for(Visits(2), 2 * HOUR).expect("set");
    assert_eq!(max_age(&jar).as_deref(), Some("7200"));
    let error = consent.set_for(Visits(2), 2 * DAY).expect_err("too long");
    assert!(matches!(error, Error::InvalidLifetime { cookie: "visits", .. }));
}

#[test]
fn the_declaration_says_at_most() {
    assert_eq!(Sid::DECLARATION.lifetime(), Lifetime::AtMost(30 * DAY));
    assert_eq!(Lifetime::AtMost(30 * DAY).to_string(), "at most 30 days");
    assert_eq!(Lifetime::AtMost(30 * DAY).longest(), Some(30 * DAY));
    assert!(!Lifetime::AtMost(30 * DAY).may_be_session());
}
