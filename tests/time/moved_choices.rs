//! A choices cookie that moves (T3): decisions move with it, in any order of requests.

use cookie_policy::testing::Visitor;
use cookie_policy::{AnonymousStatistics, Answer, Marketing, Policy, Statistics, Status};

use crate::{at, places, release, status, visitor};

macro_rules! places {
    ($($module:ident($($choices:tt)*))*) => {$(
        release!($module: choices(name = "choices", lifetime = "184 days", $($choices)*)
            Visits(name = "visits", category = Statistics, lifetime = "90 days", recipients = [])
            Audience(name = "audience", category = Statistics(Anonymous), lifetime = "90 days", recipients = [])
            Ads(name = "ads", category = Marketing, lifetime = session, recipients = []));
    )*};
}

places! {
    host()
    host_coming(formerly(domain = "example.org"))
    domain(domain = "example.org", formerly(path = "/"))
    domain_settled(domain = "example.org")
}

fn statuses<P: Policy>(visitor: &Visitor<P>) -> [Status; 3] {
    [
        status::<_, Statistics>(visitor),
        status::<_, AnonymousStatistics>(visitor),
        status::<_, Marketing>(visitor),
    ]
}

/// Opens a page that shows what the visitor chose.
pub(crate) fn open<P: Policy>(visitor: &mut Visitor<P>) -> [Status; 3] {
    let jar = visitor.request();
    let statuses =
        [jar.status::<Statistics>(), jar.status::<AnonymousStatistics>(), jar.status::<Marketing>()];
    visitor.receive(&jar);
    statuses
}

/// The answers of visitors, and the statuses that follow.
fn answers<P: Policy>() -> [(Answer<P>, [Status; 3]); 4] {
    use Status::{Granted, NotAsked, Refused};
    [
        (Answer::refuse_all(), [Refused; 3]),
        (Answer::accept_all(), [Granted; 3]),
        (Answer::refuse_all().grant::<Marketing>(), [Refused, Refused, Granted]),
        (Answer::change().grant::<Statistics>(), [Granted, NotAsked, NotAsked]),
    ]
}

#[test]
fn the_smallest_input_a_refusal_moves_to_the_domain() {
    let mut old = visitor::<host::Release>();
    old.answer(Answer::refuse_all()).expect("answered");
    let mut visitor = at::<_, domain::Release>(&old);
    for _ in 0..4 {
        assert_eq!(open(&mut visitor), [Status::Refused; 3]);
        assert!(visitor.request().consent::<AnonymousStatistics>().is_none());
    }
    let places = places(&visitor, "choices");
    assert!(places.iter().any(|(_, place)| place == ".example.org/"), "{places:?}");
    assert_eq!(open(&mut at::<_, domain_settled::Release>(&visitor)), [Status::Refused; 3]);
}

/// Plays each answer: before the move, while both releases answer in turn, after the move, and back.
macro_rules! journeys {
    ($($name:ident: $before:ident, $after:ident at $page:literal;)*) => {$(
        mod $name {
            use super::*;
            use super::$before::Release as Before;
            use super::$after::Release as After;

            #[test]
            fn an_answer_before_the_move_is_there_after_it() {
                for (answer, expected) in answers::<Before>() {
                    let mut old = visitor::<Before>().at($page);
                    old.answer(answer).expect("answered");
                    let mut visitor = at::<_, After>(&old).at($page);
                    for _ in 0..4 {
                        assert_eq!(open(&mut visitor), expected);
                    }
                    // Refusals stay at the former place, too: see `a_page_that_comes_late_brings_no_grant_back`.
                    let count = if expected.contains(&Status::Refused) { 2 } else { 1 };
                    assert_eq!(places(&visitor, "choices").len(), count);
                }
            }

            #[test]
            fn an_answer_after_the_move_counts_there_and_in_the_release_before() {
                for (first, _) in answers::<Before>() {
                    for (answer, expected) in answers::<After>() {
                        let mut old = visitor::<Before>().at($page);
                        old.answer(first.clone()).expect("answered");
                        let mut new = at::<_, After>(&old).at($page);
                        open(&mut new);
                        let keeps = expected.contains(&Status::NotAsked);
                        let mut expected = expected;
                        if keeps {
                            let former = statuses(&new);
                            expected = [Status::Granted, former[1], former[2]];
                        }
                        new.answer(answer).expect("answered");
                        assert_eq!(open(&mut old), expected, "the release before, which still runs");
                        for _ in 0..3 {
                            assert_eq!(open(&mut new), expected);
                        }
                    }
                }
            }

            #[test]
            fn an_answer_in_the_release_before_counts_in_both() {
                for (first, _) in answers::<After>() {
                    for refuses in [true, false] {
                        let mut new = visitor::<After>().at($page);
                        new.answer(first.clone()).expect("answered");
                        open(&mut new);
                        let mut old = at::<_, Before>(&new).at($page);
                        let answer = if refuses { Answer::refuse_all() } else { Answer::accept_all() };
                        old.answer(answer).expect("answered");
                        for _ in 0..3 {
                            let found = open(&mut new);
                            if refuses {
                                assert_eq!(found, [Status::Refused; 3]);
                            }
                            assert_eq!(open(&mut old), found);
                        }
                    }
                }
            }

            /// The visitor refuses while a page is on its way, which read a grant and comes after `visits` more.
            fn refuse_with_a_late_page(visits: usize) {
                let mut old = visitor::<Before>().at($page);
                old.answer(Answer::accept_all()).expect("answered");
                let mut new = at::<_, After>(&old).at($page);
                let late = new.request();
                assert_eq!(late.status::<Statistics>(), Status::Granted);
                new.answer(Answer::refuse_all()).expect("answered");
                for _ in 0..visits {
                    open(&mut new);
                }
                new.receive(&late);
                for _ in 0..3 {
                    assert_eq!(open(&mut new), [Status::Refused; 3]);
                }
            }

            #[test]
            fn a_refusal_is_kept_by_pages_in_parallel() {
                refuse_with_a_late_page(0);
            }

            #[test]
            fn a_page_that_comes_late_brings_no_grant_back() {
                refuse_with_a_late_page(1);
            }

            #[test]
            fn only_visits_of_pages_carry() {
                let mut old = visitor::<Before>().at($page);
                old.answer(Answer::refuse_all()).expect("answered");
                let before = places(&old, "choices");
                let new = at::<_, After>(&old).at($page);
                assert_eq!(open(&mut new.fetch()), [Status::Refused; 3]);
                assert_eq!(open(&mut new.speculative()), [Status::Refused; 3]);
                let mut failing = new.at($page);
                let jar = failing.request();
                assert_eq!(jar.status::<Statistics>(), Status::Refused);
                failing.receive_after_error(&jar);
                assert_eq!(places(&new, "choices"), before);
            }
        }
    )*};
}

journeys! {
    to_the_domain: host, domain at "/";
    to_the_host: domain_settled, host_coming at "/";
    both_know: domain, host_coming at "/";
    both_know_the_other: host_coming, domain at "/page";
}

release!(plain_name: choices(name = "choices", lifetime = "184 days", formerly(name = "__Host-choices"))
    Visits(name = "visits", category = Statistics, lifetime = "90 days", recipients = [])
    Audience(name = "audience", category = Statistics(Anonymous), lifetime = "90 days", recipients = [])
    Ads(name = "ads", category = Marketing, lifetime = session, recipients = []));
release!(guarded: choices(name = "__Host-choices", lifetime = "184 days", formerly(name = "choices"))
    Visits(name = "visits", category = Statistics, lifetime = "90 days", recipients = [])
    Audience(name = "audience", category = Statistics(Anonymous), lifetime = "90 days", recipients = [])
    Ads(name = "ads", category = Marketing, lifetime = session, recipients = []));

#[test]
fn only_refusals_are_carried_into_a_host_name() {
    use Status::{Granted, NotAsked, Refused};
    for (answer, expected) in [
        (Answer::refuse_all(), [Refused; 3]),
        (Answer::accept_all(), [NotAsked; 3]),
        (Answer::refuse_all().grant::<Marketing>(), [Refused, Refused, NotAsked]),
    ] {
        let mut old = visitor::<host::Release>();
        old.answer(answer).expect("answered");
        let mut new = at::<_, guarded::Release>(&old);
        for _ in 0..3 {
            assert_eq!(open(&mut new), expected);
        }
        new.answer(Answer::accept_all()).expect("answered");
        for _ in 0..3 {
            assert_eq!(open(&mut new), [Granted; 3], "nobody is asked twice");
        }
    }
}

#[test]
fn every_answer_counts_under_a_host_name_that_was_another() {
    for (answer, expected) in answers::<guarded::Release>() {
        let mut visitor = visitor::<guarded::Release>();
        visitor.answer(answer).expect("answered");
        for _ in 0..3 {
            assert_eq!(open(&mut visitor), expected);
        }
        // The release before reads both names.
        assert_eq!(open(&mut at::<_, plain_name::Release>(&visitor)), expected);
        visitor.answer(Answer::change().refuse::<Marketing>()).expect("answered");
        assert_eq!(
            open(&mut visitor),
            [expected[0], expected[1], Status::Refused],
            "a change keeps the rest"
        );
    }
}

#[test]
fn no_id_is_written_beside_refusals_that_were_merged() {
    let mut old = visitor::<host::Release>();
    old.answer(Answer::accept_all()).expect("answered");
    let accepted = old.cookie("choices").expect("kept");
    let mut answer = |answer: Answer<_>| {
        old.receive_lines([format!("choices={accepted}; Path=/; Secure; HttpOnly")]);
        old.answer(answer).expect("answered");
        old.cookie("choices").expect("kept")
    };
    let one = answer(Answer::change().refuse::<Statistics>());
    let other = answer(Answer::change().refuse::<Marketing>().refuse::<AnonymousStatistics>());
    assert!(one.contains("&id=") && other.contains("&id="));

    let mut both = visitor::<domain::Release>();
    both.receive_lines([
        format!("choices={one}; Path=/"),
        format!("choices={other}; Path=/; Domain=example.org"),
    ]);
    assert_eq!(open(&mut both), [Status::Refused; 3]);
    let written = both.cookies().into_iter().find(|cookie| !cookie.is_host_only()).expect("kept");
    assert!(written.value() != other && !written.value().contains("&id="), "{}", written.value());
}
