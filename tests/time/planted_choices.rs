//! Choices that another host of the domain plants under a former name.

use cookie_policy::{Answer, Policy, Statistics, Status};

use crate::moved_choices::{guarded, host, open};
use crate::{release, visitor};

release!(renamed: choices(name = "decisions", lifetime = "184 days", formerly(name = "choices"))
    Visits(name = "visits", category = Statistics, lifetime = "90 days", recipients = [])
    Audience(name = "audience", category = Statistics(Anonymous), lifetime = "90 days", recipients = [])
    Ads(name = "ads", category = Marketing, lifetime = session, recipients = []));

#[test]
fn what_another_host_plants_under_the_former_name_can_only_refuse() {
    let mut other = visitor::<host::Release>();
    other.answer(Answer::accept_all()).expect("answered");
    let granted = other.cookie("choices").expect("kept");
    let mut visitor = visitor::<guarded::Release>();
    visitor
        .at("https://evil.example.org")
        .receive_lines([format!("choices={granted}; Domain=example.org; Path=/")]);
    assert_eq!(open(&mut visitor), [Status::NotAsked; 3]);
    visitor.answer(Answer::refuse_all().grant::<Statistics>()).expect("answered");
    for _ in 0..3 {
        assert_eq!(open(&mut visitor), [Status::Granted, Status::Refused, Status::Refused]);
    }
}

#[test]
fn what_another_host_plants_under_the_former_name_does_not_outlive_an_answer() {
    let mut other = visitor::<host::Release>();
    other.answer(Answer::refuse_all()).expect("answered");
    let refused = other.cookie("choices").expect("kept");
    for planted in [refused.as_str(), "x", ""] {
        assert_eq!(accept_after_planting::<guarded::Release>(planted), [Status::Granted; 3], "{planted}");
        assert_eq!(accept_after_planting::<renamed::Release>(planted), [Status::Granted; 3], "{planted}");
    }
}

/// What a visitor has who accepts, of whom another host plants a copy, and who accepts again.
fn accept_after_planting<P: Policy>(planted: &str) -> [Status; 3] {
    let mut visitor = visitor::<P>();
    visitor.answer(Answer::accept_all()).expect("answered");
    let line = format!("choices={planted}; Domain=example.org; Path=/");
    visitor.at("https://evil.example.org").receive_lines([line]);
    visitor.answer(Answer::accept_all()).expect("answered");
    open(&mut visitor)
}

#[test]
fn garbage_and_guarded_copies_do_not_outlive_the_first_answer() {
    let mut other = visitor::<host::Release>();
    other.answer(Answer::refuse_all()).expect("answered");
    let refused = other.cookie("choices").expect("kept");
    assert_eq!(accept_first::<guarded::Release>(&refused), [Status::Granted; 3]);
    assert_eq!(accept_first::<guarded::Release>("x"), [Status::Granted; 3]);
    assert_eq!(accept_first::<renamed::Release>("x"), [Status::Granted; 3]);
}

/// What a visitor has whose first answer accepts, after another host planted a copy.
fn accept_first<P: Policy>(planted: &str) -> [Status; 3] {
    let mut visitor = visitor::<P>();
    let line = format!("choices={planted}; Domain=example.org; Path=/");
    visitor.at("https://evil.example.org").receive_lines([line]);
    visitor.answer(Answer::accept_all()).expect("answered");
    open(&mut visitor)
}
