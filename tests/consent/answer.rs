//! What an answer means for each category.

use std::time::{Duration, UNIX_EPOCH};

use cookie_policy::{Answer, Category, Error, Marketing, Preferences, Source, Statistics, Status};
use cookie_policy_tests::choices::{refusal, with_sum};
use cookie_policy_tests::response::next_header;
use cookie_policy_tests::{Personalisation, SessionId, VisitorId};

use crate::entries::{AT, choices, cookie, granted, granted_twice, outdated, refused, text};
use crate::site::{DAY, NOW, after, jar, jar_at, open, record, statuses};

#[test]
fn refuse_all_refuses_every_category() {
    let header = after(Answer::refuse_all());
    let jar = jar(&header);
    assert_eq!(statuses(&jar), [Status::Refused; 5]);
    assert_eq!(open(&jar), [false; 5]);
    assert_eq!(jar.source::<Statistics>(), Some(Source::Visitor));
    assert!(SessionId("a".into()).set(&jar).is_ok(), "necessary cookies stay");
}

#[test]
fn accept_all_grants_every_category() {
    let header = after(Answer::accept_all());
    let jar = jar(&header);
    assert_eq!(statuses(&jar), [Status::Granted; 5]);
    assert_eq!(open(&jar), [true; 5]);
    assert_eq!(jar.source::<Marketing>(), Some(Source::Visitor));
}

#[test]
fn a_grant_counts_in_the_same_response() {
    let mut jar = jar("");
    record(&mut jar, Answer::refuse_all().grant::<Statistics>());
    let consent = jar.consent::<Statistics>().expect("just granted");
    VisitorId("7f2c".into()).set(consent).expect("granted");
    assert_eq!(consent.get(), Some(VisitorId("7f2c".into())));
    assert!(next_header("", &jar).contains("visitor_id=7f2c"));
}

#[test]
fn a_grant_for_statistics_opens_no_other_category() {
    let jar = jar(&after(Answer::refuse_all().grant::<Statistics>()));
    assert_eq!(open(&jar), [true, false, false, false, false]);
    use Status::{Granted, Refused};
    assert_eq!(statuses(&jar), [Granted, Refused, Refused, Refused, Refused]);
}

#[test]
fn accept_all_but_one_leaves_that_one_closed() {
    let jar = jar(&after(Answer::accept_all().refuse::<Marketing>()));
    assert_eq!(open(&jar), [true, true, false, true, true]);
}

#[test]
fn an_empty_change_of_nothing_grants_nothing() {
    let mut jar = jar("");
    let decision = record(&mut jar, Answer::change());
    assert_eq!(decision.decisions(), []);
    assert_eq!(decision.id(), None);
    assert_eq!(text(&jar), with_sum(&format!("v=2{AT}")));
    assert_eq!(statuses(&jar), [Status::NotAsked; 5]);
}

#[test]
fn the_last_word_about_a_category_counts() {
    let jar_of = |answer| jar(&after(answer));
    let twice = jar_of(Answer::refuse_all().grant::<Statistics>().refuse::<Statistics>());
    assert_eq!(twice.status::<Statistics>(), Status::Refused);
    let twice = jar_of(Answer::accept_all().refuse::<Statistics>().grant::<Statistics>());
    assert_eq!(twice.status::<Statistics>(), Status::Granted);
}

#[test]
fn a_change_keeps_verdict_and_time_of_what_it_does_not_name() {
    let at = |seconds| UNIX_EPOCH + Duration::from_secs(seconds);
    let header = choices(&[granted::<Statistics>(NOW - 100), refused::<Marketing>(NOW - DAY)]);
    let mut jar = jar(&header);
    let decision = record(&mut jar, Answer::change().grant::<Preferences>());
    let told: Vec<_> = decision
        .decisions()
        .iter()
        .map(|decision| (decision.category(), decision.is_granted(), decision.time()))
        .collect();
    assert_eq!(
        told,
        [
            ("statistics", true, at(NOW - 100)),
            ("marketing", false, at((NOW - DAY) / DAY * DAY)),
            ("preferences", true, at(NOW))
        ]
    );
    assert_eq!(jar.status::<Personalisation>(), Status::NotAsked);
}

#[test]
fn a_change_does_not_make_an_outdated_grant_current() {
    let stale = outdated::<Statistics>(NOW - 100);
    let mut jar = jar(&choices(std::slice::from_ref(&stale)));
    assert_eq!(jar.status::<Statistics>(), Status::Outdated);
    record(&mut jar, Answer::change().refuse::<Marketing>());
    assert_eq!(jar.status::<Statistics>(), Status::Outdated);
    assert!(text(&jar).contains(&stale), "{}", text(&jar));
}

#[test]
fn a_change_of_malformed_choices_starts_from_nothing() {
    let mut jar = jar("cookies_preferences=v=2&statistics=grant");
    record(&mut jar, Answer::change().refuse::<Marketing>());
    assert_eq!(jar.status::<Statistics>(), Status::NotAsked);
    assert_eq!(jar.status::<Marketing>(), Status::Refused);
    assert_eq!(open(&jar), [false; 5], "they may hold an objection to anonymous statistics");
    assert_eq!(jar_at(NOW, &next_header("", &jar)).problems(), []);
}

#[test]
fn a_grant_of_one_list_leaves_those_of_others_alone_and_a_refusal_ends_all() {
    let former = outdated::<Statistics>(NOW - 100);
    let mut jar = jar(&choices(std::slice::from_ref(&former)));
    record(&mut jar, Answer::change().grant::<Statistics>());
    let both = granted_twice::<Statistics>(NOW, NOW - 100);
    assert!(text(&jar).contains(&both), "{}", text(&jar));
    record(&mut jar, Answer::change().refuse::<Statistics>());
    assert_eq!(text(&jar), with_sum(&format!("v=2{AT}{}", refused::<Statistics>(NOW))));
}

/// Declares categories with keys of the maximum length.
macro_rules! long_categories {
    ($($category:ident $letter:literal)*) => {$(
        #[derive(Category)]
        #[category(key = $letter, label = "Long", description = "It has a long key.")]
        struct $category;
    )*};
}

long_categories! {
    A "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
    B "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
    C "cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc"
    D "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
    E "eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee"
    F "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
    G "gggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggg"
    I "iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii"
    H "hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh"
}

#[test]
fn what_an_answer_names_takes_no_room_from_refusals_of_other_policies() {
    let others = ["w", "x", "y", "z"].map(|letter| refusal(&letter.repeat(64), NOW));
    let mut jar = jar(&cookie(&format!("v=2{}", others.concat())));
    let some = || Answer::refuse_all().refuse::<A>().refuse::<B>().refuse::<C>();
    record(&mut jar, some());
    assert_eq!(jar.status::<A>(), Status::Refused, "a category without a cookie is remembered, too");
    assert!(others.iter().all(|other| text(&jar).contains(other)), "there is room for all");
    let more = || some().refuse::<D>().refuse::<E>().refuse::<F>().refuse::<G>().refuse::<H>();
    let error = jar.answer(more().grant::<Statistics>()).expect_err("no room");
    assert!(matches!(error, Error::TooLong { .. }), "{error}");
    let statuses = [jar.status::<A>(), jar.status::<H>(), jar.status::<Statistics>()];
    assert_eq!(statuses, [Status::Refused, Status::NotAsked, Status::Refused]);
    assert!(others.iter().all(|other| text(&jar).contains(other)), "refusals are never lost in silence");
}

#[test]
fn an_answer_that_names_more_than_the_choices_cookie_can_hold_is_an_error_and_no_answer() {
    let mut jar = jar("");
    record(&mut jar, Answer::refuse_all());
    let some = Answer::accept_all().grant::<A>().grant::<B>().grant::<C>().grant::<D>().grant::<E>();
    let more = some.grant::<F>().grant::<G>().grant::<H>().grant::<I>();
    let error = jar.answer(more).expect_err("over 1024 bytes");
    assert!(
        matches!(error, Error::TooLong { cookie: "cookies_preferences", value, .. } if value > 1024),
        "{error}"
    );
    assert_eq!(jar.status::<Statistics>(), Status::Refused);
}
