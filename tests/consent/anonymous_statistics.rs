//! Anonymous statistics: open until the visitor objects.

use cookie_policy::{AnonymousStatistics, Answer, Error, Preferences, Statistics, Status};
use cookie_policy_tests::response::{lines, names, next_header};
use cookie_policy_tests::{Audience, VisitorId};

use crate::entries::{choices, cookie, granted, outdated, refused};
use crate::site::{DAY, KEPT, NOW, after, jar, jar_at, record};

#[test]
fn anonymous_statistics_are_open_unless_refused() {
    for (header, is_open) in [
        (String::new(), true),
        (after(Answer::accept_all()), true),
        (after(Answer::accept_all().refuse::<AnonymousStatistics>()), false),
        (after(Answer::refuse_all()), false),
        (choices(&[granted::<Statistics>(NOW)]), true),
        (cookie(&format!("v=2{}", outdated::<AnonymousStatistics>(NOW))), true),
        (after(Answer::change().refuse::<Statistics>()), false),
        (after(Answer::refuse_all().grant::<AnonymousStatistics>()), true),
        (after(Answer::accept_all().refuse::<Statistics>()), true),
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
    for refusal in [refused::<AnonymousStatistics>(NOW), refused::<Statistics>(NOW)] {
        let header = choices(&[refusal]);
        let jar = jar_at(NOW + KEPT + DAY, &format!("{header}; audience=a"));
        assert_eq!(jar.status::<AnonymousStatistics>(), Status::Expired);
        assert!(jar.consent::<AnonymousStatistics>().is_none());
        assert_eq!(names(&jar).1, ["audience"]);
    }
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
    for header in ["cookies_preferences=v=2&statist", "cookies_preferences=", "cookies_preferences=%FF"] {
        let mut jar = jar(header);
        assert_eq!(jar.status::<AnonymousStatistics>(), Status::NotAsked);
        assert!(jar.consent::<AnonymousStatistics>().is_none(), "{header}");
        record(&mut jar, Answer::refuse_all().grant::<AnonymousStatistics>());
        assert!(jar.consent::<AnonymousStatistics>().is_some(), "the answer counts");
    }
}

#[test]
fn the_decision_about_anonymous_statistics_is_the_later_word() {
    let mut jar = jar(&after(Answer::change().grant::<AnonymousStatistics>()));
    record(&mut jar, Answer::change().refuse::<Statistics>());
    let decision = record(&mut jar, Answer::change().grant::<Preferences>());
    let told: Vec<_> = decision.decisions().iter().map(|one| (one.category(), one.is_granted())).collect();
    assert_eq!(told, [("statistics", false), ("anonymous-statistics", false), ("preferences", true)]);
}
