//! Clocks that differ, and step back (T8): a refusal counts whenever it was made, a grant only if it was made.

use std::time::Duration;

use cookie_policy::{AnonymousStatistics, Answer, Marketing, Statistics, Status};

use crate::copies::plain::Release;
use crate::{DAY, now, status, visitor};

#[test]
fn a_refusal_from_the_future_counts() {
    for days in [1, 2, 100, 10_000] {
        let mut visitor = visitor::<Release>();
        visitor.answer(Answer::refuse_all()).expect("answered");
        visitor.set_time(now() - days * DAY);
        let jar = visitor.request();
        assert_eq!(jar.status::<AnonymousStatistics>(), Status::Refused, "{days} days");
        assert_eq!(jar.status::<Marketing>(), Status::Refused);
        assert!(jar.consent::<AnonymousStatistics>().is_none());
    }
}

#[test]
fn a_grant_from_more_than_a_day_ahead_is_none() {
    let mut visitor = visitor::<Release>();
    visitor.answer(Answer::accept_all()).expect("answered");
    for (back, expected) in [
        (Duration::ZERO, Status::Granted),
        (DAY, Status::Granted),
        (DAY + Duration::from_secs(1), Status::NotAsked),
        (2 * DAY, Status::NotAsked),
    ] {
        visitor.set_time(now() - back);
        assert_eq!(status::<_, Statistics>(&visitor), expected, "{back:?}");
        assert_eq!(visitor.request().consent::<Statistics>().is_some(), expected == Status::Granted);
    }
    visitor.set_time(now());
    assert_eq!(status::<_, Statistics>(&visitor), Status::Granted, "the clock is right again");
}

#[test]
fn what_was_answered_while_the_clock_was_wrong_stays() {
    // A year ahead: the refusal counts for longer than it should, the grant does not count.
    let mut visitor = visitor::<Release>();
    visitor.set_time(now() + 365 * DAY);
    visitor.answer(Answer::refuse_all().grant::<Statistics>()).expect("answered");
    visitor.set_time(now());
    assert_eq!(status::<_, Statistics>(&visitor), Status::NotAsked);
    assert_eq!(status::<_, Marketing>(&visitor), Status::Refused);
    visitor.answer(Answer::change().grant::<Statistics>()).expect("answered");
    assert_eq!(status::<_, Statistics>(&visitor), Status::Granted);
    assert_eq!(status::<_, Marketing>(&visitor), Status::Refused);
    visitor.answer(Answer::change().grant::<Marketing>()).expect("answered");
    assert_eq!(
        status::<_, Marketing>(&visitor),
        Status::Granted,
        "a new answer replaces one from the future"
    );
}

#[test]
fn a_refusal_counts_until_the_end_of_its_last_day() {
    let mut visitor = visitor::<Release>();
    visitor.answer(Answer::refuse_all()).expect("answered");
    let text = visitor.cookie("choices").expect("kept");
    for (days, expected) in [(183, Status::Refused), (184, Status::Refused), (186, Status::Expired)] {
        visitor.set_time(now() + days * DAY);
        visitor.receive_lines([format!("choices={text}; Path=/; Secure; HttpOnly")]);
        assert_eq!(status::<_, Marketing>(&visitor), expected, "{days} days");
        assert!(visitor.request().consent::<AnonymousStatistics>().is_none(), "{days} days");
    }
}

#[test]
fn a_clock_before_1970_closes_and_does_not_panic() {
    let mut visitor = visitor::<Release>();
    visitor.answer(Answer::accept_all()).expect("answered");
    visitor.set_time(std::time::UNIX_EPOCH);
    assert_eq!(status::<_, Statistics>(&visitor), Status::NotAsked);
    visitor.answer(Answer::refuse_all()).expect("answered");
    assert_eq!(status::<_, Statistics>(&visitor), Status::Refused);
}
