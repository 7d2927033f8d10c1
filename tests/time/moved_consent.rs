//! Moved cookies that need consent (T1, T3): they are never carried, and removed at all their places.

use cookie_policy::testing::Visitor;
use cookie_policy::{AnonymousStatistics, Answer, Error, Marketing, Statistics};

use crate::{at, places, release, visitor};

release!(gated_before: choices(name = "choices", lifetime = "184 days")
    Visits(name = "visits", category = Statistics, lifetime = "90 days", recipients = [])
    Audience(name = "audience", category = Statistics(Anonymous), lifetime = "90 days", recipients = [])
    Ads(name = "ads", category = Marketing, lifetime = session, recipients = []));
release!(gated: choices(name = "choices", lifetime = "184 days")
    Visits(name = "visits", category = Statistics, lifetime = "90 days", recipients = [], domain = "example.org", formerly(path = "/"))
    Audience(name = "audience", category = Statistics(Anonymous), lifetime = "90 days", recipients = [], domain = "example.org", formerly(path = "/"))
    Ads(name = "ads", category = Marketing, lifetime = session, recipients = [], path = "/", formerly(path = "/shop")));

/// A visitor who granted everything, and has all three cookies at their former places.
fn with_gated() -> Visitor<gated::Release> {
    let mut old = visitor::<gated_before::Release>();
    old.answer(Answer::accept_all()).expect("answered");
    let jar = old.request();
    let consent = jar.consent::<Statistics>().expect("granted");
    consent.set(gated_before::Visits("7".into())).expect("set");
    let consent = jar.consent::<AnonymousStatistics>().expect("not refused");
    consent.set(gated_before::Audience("a".into())).expect("set");
    old.receive(&jar);
    old.receive_lines(["ads=x; Path=/shop; Secure; HttpOnly; SameSite=Lax"]);
    let mut visitor = at::<_, gated::Release>(&old);
    visitor.answer(Answer::accept_all()).expect("answered");
    visitor
}

#[test]
fn what_needs_consent_is_read_and_never_carried() {
    let mut visitor = with_gated();
    let jar = visitor.request();
    let consent = jar.consent::<Statistics>().expect("granted");
    assert_eq!(consent.get(), Some(gated::Visits("7".into())));
    let consent = jar.consent::<AnonymousStatistics>().expect("not refused");
    assert_eq!(consent.get(), Some(gated::Audience("a".into())));
    assert_eq!(jar.set_cookies().len(), 0);
    assert!(matches!(consent.set(gated::Audience("b".into())), Err(Error::WouldProlong { .. })));
    let consent = jar.consent::<Statistics>().expect("granted");
    consent.set(gated::Visits("8".into())).expect("set");
    visitor.receive(&jar);
    assert_eq!(places(&visitor, "visits"), [("8".to_owned(), ".example.org/".to_owned())]);
}

#[test]
fn a_refusal_removes_what_moved_at_all_its_places() {
    let mut visitor = with_gated();
    visitor.answer(Answer::refuse_all()).expect("answered");
    for name in ["visits", "audience", "ads"] {
        assert_eq!(places(&visitor, name), [], "{name}");
    }
}

#[test]
fn what_is_refused_and_appears_later_is_removed_at_all_its_places() {
    let mut visitor = visitor::<gated::Release>();
    visitor.answer(Answer::accept_all().refuse::<Statistics>().refuse::<Marketing>()).expect("answered");
    visitor.receive_lines([
        "visits=7; Path=/; Secure",
        "visits=8; Path=/; Domain=example.org; Secure",
        "ads=x; Path=/shop; Secure",
    ]);
    for _ in 0..4 {
        let mut visitor = visitor.at("/shop");
        let jar = visitor.request();
        visitor.receive(&jar);
        visitor.wait(std::time::Duration::from_secs(1));
    }
    assert_eq!((places(&visitor, "visits"), places(&visitor, "ads")), (vec![], vec![]));
}
