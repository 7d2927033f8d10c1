//! The identifier that connects the visitor's choices with records of them.

use cookie_policy::{Answer, Marketing, Statistics};
use cookie_policy_tests::CookiePreferences;

use crate::entries::{AT, ID, choices, granted, refused, text};
use crate::site::{DAY, NOW, after, jar, jar_at, record};

#[test]
fn an_id_is_given_only_while_something_is_granted() {
    let mut jar = jar("");
    assert_eq!(record(&mut jar, Answer::refuse_all()).id(), None);
    assert!(!text(&jar).contains("id="), "{}", text(&jar));
    let id = record(&mut jar, Answer::change().grant::<Statistics>()).id().map(str::to_owned);
    let id = id.expect("something is granted");
    assert_eq!(id.len(), 32);
    assert!(id.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')), "{id}");
    assert!(text(&jar).starts_with(&format!("v=2{AT}&id={id}&")), "{}", text(&jar));
}

#[test]
fn the_id_stays_on_a_change_and_goes_with_the_last_grant() {
    let header = after(Answer::accept_all());
    let mut jar = jar(&header);
    let first = jar.get::<CookiePreferences>().and_then(|choices| choices.0.id().map(str::to_owned));
    assert!(first.is_some());
    assert_eq!(record(&mut jar, Answer::change().refuse::<Marketing>()).id(), first.as_deref());
    assert_eq!(record(&mut jar, Answer::refuse_all()).id(), first.as_deref(), "the record of the withdrawal");
    assert!(!text(&jar).contains("id="), "{}", text(&jar));
    let again = record(&mut jar, Answer::accept_all());
    assert!(again.id().is_some() && again.id() != first.as_deref(), "who comes back is somebody new");
}

#[test]
fn two_visitors_have_two_ids() {
    let id = || record(&mut jar(""), Answer::accept_all()).id().map(str::to_owned);
    assert_ne!(id(), id());
}

#[test]
fn an_id_from_choices_that_are_malformed_is_not_taken_over() {
    let header = choices(&[granted::<Statistics>(NOW), "&garbage".to_owned()]);
    let decision = record(&mut jar(&header), Answer::accept_all());
    assert!(decision.id().is_some_and(|id| id != ID));
}

#[test]
fn an_id_that_was_planted_beside_refusals_is_not_taken_over() {
    let mut jar = jar(&choices(&[refused::<Marketing>(NOW)]));
    assert_eq!(jar.get::<CookiePreferences>().and_then(|choices| choices.0.id().map(str::to_owned)), None);
    record(&mut jar, Answer::change().refuse::<Statistics>());
    assert!(!text(&jar).contains("id="), "{}", text(&jar));
    let decision = record(&mut jar, Answer::change().grant::<Statistics>());
    assert!(decision.id().is_some_and(|id| id != ID));
}

#[test]
fn refusals_on_the_same_day_are_alike() {
    let text_at = |time| {
        let mut jar = jar_at(time, "");
        record(&mut jar, Answer::refuse_all());
        text(&jar)
    };
    let start = NOW / DAY * DAY;
    assert_eq!(text_at(start), text_at(start + DAY - 1));
    assert_ne!(text_at(start), text_at(start + DAY));
}
