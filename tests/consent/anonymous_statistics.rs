//! Anonymous statistics: open until the visitor objects.

use cookie_policy::{AnonymousStatistics, Answer, Error, Statistics, Status};
use cookie_policy_tests::response::{lines, names, next_header};
use cookie_policy_tests::{Audience, VisitorId};

use crate::entries::{choices, granted, refused};
use crate::site::{KEPT, NOW, after, jar, jar_at, record};

#[test]
fn anonymous_statistics_are_open_unless_refused() {
    for (header, is_open) in [
        (String::new(), true),
        (after(Answer::accept_all()), true),
        (after(Answer::accept_all().refuse::<AnonymousStatistics>()), false),
        (after(Answer::refuse_all()), false),
        (choices(&[granted::<Statistics>(NOW)]), true),
        (format!("cookies_preferences=v=1&anonymous-statistics=grant.{NOW}.0000000000000000"), true),
    ] {
        let jar = jar(&header);
        let consent = jar.consent::<AnonymousStatistics>();
        assert_eq!(consent.is_some(), is_open, "{header}");
        if let Some(consent) = consent {
            Audience("a".into()).set(consent).expect("not refused");
            assert_eq!(consent.get(), Some(Audience("a".into())));
        }
    }
}

#[test]
fn an_objection_does_not_end_by_itself() {
    let header = choices(&[refused::<AnonymousStatistics>(NOW)]);
    let jar = jar_at(NOW + KEPT + 1, &format!("{header}; audience=a"));
    assert_eq!(jar.status::<AnonymousStatistics>(), Status::Expired);
    assert!(jar.consent::<AnonymousStatistics>().is_none());
    assert_eq!(names(&jar).1, ["audience"]);
}

#[test]
fn an_anonymous_cookie_is_not_prolonged() {
    let jar = jar("audience=a");
    let consent = jar.consent::<AnonymousStatistics>().expect("not refused");
    assert_eq!(Audience("b".into()).set(consent), Err(Error::WouldProlong { cookie: "audience" }));
    assert_eq!(consent.get(), Some(Audience("a".into())));
    assert_eq!(lines(&jar), [""; 0]);
    let repeated = jar_at(NOW, "audience=a; audience=b");
    let consent = repeated.consent::<AnonymousStatistics>().expect("not refused");
    assert_eq!(Audience("b".into()).set(consent), Err(Error::WouldProlong { cookie: "audience" }));
    let header = after(Answer::accept_all());
    let renewed = jar_at(NOW, &header);
    renewed.consent::<Statistics>().map(|consent| VisitorId("a".into()).set(consent));
    let again = jar_at(NOW, &next_header(&header, &renewed));
    let consent = again.consent::<Statistics>().expect("granted");
    assert_eq!(VisitorId("b".into()).set(consent), Ok(()), "other cookies may be prolonged");
}

#[test]
fn choices_that_cannot_be_read_may_hold_an_objection() {
    for header in ["cookies_preferences=v=1&statist", "cookies_preferences=", "cookies_preferences=%FF"] {
        let mut jar = jar(header);
        assert_eq!(jar.status::<AnonymousStatistics>(), Status::NotAsked);
        assert!(jar.consent::<AnonymousStatistics>().is_none(), "{header}");
        record(&mut jar, Answer::refuse_all().grant::<AnonymousStatistics>());
        assert!(jar.consent::<AnonymousStatistics>().is_some(), "the answer counts");
    }
}
