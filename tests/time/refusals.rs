//! Refusals outlive releases (T6, T9, T10): what was refused under one name, list or policy stays refused.

use cookie_policy::__private::{CategoryId, Generated};
use cookie_policy::testing::Visitor;
use cookie_policy::{AnonymousStatistics, Answer, Category, Error, Marketing, Refusable, Statistics, Status};
use cookie_policy_tests::choices::{digits, with_entries, with_sum};

use crate::{DAY, at, release, status, visitor};

release!(before: choices(name = "choices", lifetime = "184 days")
    Visits(name = "visits", category = Statistics, lifetime = "90 days", recipients = [])
    Ads(name = "ads", category = Marketing, lifetime = "90 days", recipients = []));
// The cookies are anonymous now, and what was marketing has a category of its own.
release!(after: choices(name = "choices", lifetime = "184 days")
    Visits(name = "visits", category = Statistics(Anonymous), lifetime = "90 days", recipients = [])
    Ads(name = "ads", category = crate::refusals::Tracking, lifetime = "90 days", recipients = []));

/// What was marketing before.
pub(crate) struct Tracking;

impl Category for Tracking {
    const KEY: &'static str = "tracking";
    const LABEL: &'static str = "Tracking";
    const DESCRIPTION: &'static str = "Follows visitors.";
    const ID: CategoryId = CategoryId::new(concat!(module_path!(), "::Tracking"), 1);
    const REFUSED_WITH: &'static [&'static str] = &["marketing", "advertising"];
}

impl Refusable for Tracking {
    type By = Generated;
}

/// A visitor who answered in the release before, and asks the next one.
fn after(answer: Answer<before::Release>) -> Visitor<after::Release> {
    let mut visitor = visitor::<before::Release>();
    visitor.answer(answer).expect("answered");
    at(&visitor)
}

fn text(visitor: &Visitor<after::Release>) -> String {
    visitor.cookie("choices").expect("an answer is kept")
}

#[test]
fn the_smallest_input_a_refusal_of_statistics_closes_anonymous_statistics() {
    let mut visitor = after(Answer::change().refuse::<Statistics>());
    visitor.receive_lines(["visits=7; Path=/; Secure; HttpOnly"]);
    let jar = visitor.request();
    assert!(jar.consent::<AnonymousStatistics>().is_none());
    assert_eq!(jar.status::<AnonymousStatistics>(), Status::Refused);
    visitor.receive(&jar);
    assert_eq!(visitor.cookie("visits"), None, "it is removed like everything refused");
}

#[test]
fn a_grant_of_statistics_says_nothing_of_anonymous_statistics() {
    let visitor = after(Answer::accept_all());
    let jar = visitor.request();
    assert_eq!(jar.status::<AnonymousStatistics>(), Status::NotAsked);
    assert!(jar.consent::<AnonymousStatistics>().is_some());
    assert_eq!(jar.status::<Tracking>(), Status::NotAsked);
    assert!(jar.consent::<Tracking>().is_none());
}

#[test]
fn a_refusal_under_a_former_key_closes_the_category() {
    let mut visitor = after(Answer::change().refuse::<Marketing>());
    visitor.receive_lines(["ads=x; Path=/; Secure; HttpOnly"]);
    let jar = visitor.request();
    assert_eq!(jar.status::<Tracking>(), Status::Refused);
    visitor.receive(&jar);
    assert_eq!(visitor.cookie("ads"), None);
}

#[test]
fn a_later_grant_counts_and_a_later_refusal_under_the_former_key_counts_again() {
    let mut new = after(Answer::refuse_all());
    new.answer(Answer::accept_all()).expect("answered");
    assert_eq!(status::<_, AnonymousStatistics>(&new), Status::Granted);
    assert_eq!(status::<_, Tracking>(&new), Status::Granted);
    // In the release before, marketing stays refused until it is granted there.
    let mut old = at::<_, before::Release>(&new);
    assert_eq!(status::<_, Marketing>(&old), Status::Refused);
    old.answer(Answer::change().grant::<Marketing>()).expect("answered");
    assert_eq!(status::<_, Tracking>(&new), Status::Granted);
    old.answer(Answer::change().refuse::<Marketing>().refuse::<Statistics>()).expect("answered");
    assert_eq!(status::<_, Tracking>(&new), Status::Refused);
    assert_eq!(status::<_, AnonymousStatistics>(&new), Status::Refused);
    for _ in 0..2 {
        new.answer(Answer::change().grant::<Tracking>()).expect("answered");
        assert_eq!(status::<_, Tracking>(&new), Status::Granted);
        assert_eq!(status::<_, AnonymousStatistics>(&new), Status::Refused);
    }
}

#[test]
fn an_answer_that_grants_one_and_refuses_the_other_means_both() {
    let mut visitor = visitor::<crate::copies::plain::Release>();
    visitor.answer(Answer::change().grant::<AnonymousStatistics>().refuse::<Statistics>()).expect("answered");
    assert_eq!(status::<_, AnonymousStatistics>(&visitor), Status::Granted);
    assert_eq!(status::<_, Statistics>(&visitor), Status::Refused);
}

#[test]
fn an_expired_refusal_still_closes_what_is_open_without_one() {
    let mut visitor = after(Answer::refuse_all());
    let text = text(&visitor);
    visitor.wait(190 * DAY);
    // As if the browser had kept the cookie, or another service had written it again.
    visitor.receive_lines([format!("choices={text}; Path=/; Secure; HttpOnly")]);
    assert_eq!(status::<_, AnonymousStatistics>(&visitor), Status::Expired);
    assert!(visitor.request().consent::<AnonymousStatistics>().is_none());
}

#[test]
fn visitors_who_refused_on_one_day_have_one_text() {
    let text_after = |seconds: u64| {
        let mut visitor = crate::visitor::<before::Release>();
        visitor.wait(std::time::Duration::from_secs(seconds));
        visitor.answer(Answer::refuse_all()).expect("answered");
        visitor.cookie("choices").expect("kept")
    };
    // The stories begin at 8 in the morning.
    assert_eq!(text_after(0), text_after(57_599));
    assert_ne!(text_after(0), text_after(57_600));
    assert!(!text_after(0).contains("id="));
}

#[test]
fn the_id_goes_with_the_last_grant_and_is_another_later() {
    let mut visitor = visitor::<before::Release>();
    let first = visitor.answer(Answer::accept_all()).expect("answered").id().expect("granted").to_owned();
    let last = visitor.answer(Answer::refuse_all()).expect("answered");
    assert_eq!(last.id(), Some(first.as_str()), "the site's records need it once more");
    assert!(!visitor.cookie("choices").expect("kept").contains("id="));
    let decision = visitor.answer(Answer::refuse_all()).expect("answered");
    assert_eq!(decision.id(), None);
    let second = visitor.answer(Answer::accept_all()).expect("answered").id().expect("granted").to_owned();
    assert_ne!(first, second);
}

#[test]
fn a_planted_id_beside_refusals_is_dropped() {
    const PLANTED: &str = "0123456789abcdef0123456789abcdef";
    let mut visitor = after(Answer::refuse_all());
    let planted = text(&visitor).replacen("&statistics", &format!("&id={PLANTED}&statistics"), 1);
    let (start, _) = planted.split_once("&sum=").expect("there is a checksum");
    visitor.receive_lines([format!("choices={}; Path=/; Secure; HttpOnly", with_sum(start))]);
    assert_eq!(status::<_, AnonymousStatistics>(&visitor), Status::Refused, "the refusals count");
    let jar = visitor.request();
    assert_eq!(jar.get::<after::Chosen>().expect("it can be read").0.id(), None);
    let decision = visitor.answer(Answer::accept_all()).expect("answered");
    assert!(decision.id().is_some_and(|id| id != PLANTED));
    assert!(!text(&visitor).contains(PLANTED));
}

#[test]
fn refusals_of_other_policies_are_kept_before_grants_and_ids() {
    let mut visitor = visitor::<before::Release>();
    visitor.answer(Answer::refuse_all()).expect("answered");
    let base = visitor.cookie("choices").expect("kept");
    let key = |i: usize| format!("{i:064}");
    let refused: String = (0..5).map(|i| format!("&{}=refuse.g2p", key(i))).collect();
    // Grants of another policy, an hour ago.
    let list = digits(7, 11);
    let granted: String = (5..10).map(|i| format!("&{}=grant.tro5g0.{list}", key(i))).collect();
    let text = with_entries(&base, &[refused, granted].concat());
    assert!(text.len() < 1024 && text.len() > 880, "{}", text.len());
    visitor.receive_lines([format!("choices={text}; Path=/; Secure; HttpOnly")]);
    visitor.answer(Answer::accept_all()).expect("the grants give way");
    let kept = visitor.cookie("choices").expect("kept");
    assert!(kept.len() <= 1024);
    assert!((0..5).all(|i| kept.contains(&key(i))), "{kept}");
    assert_eq!(status::<_, Statistics>(&visitor), Status::Granted);
}

#[test]
fn an_answer_without_room_is_an_error_and_changes_nothing() {
    let mut visitor = visitor::<before::Release>();
    visitor.answer(Answer::refuse_all()).expect("answered");
    let base = visitor.cookie("choices").expect("kept");
    let refused: String = (0..12).map(|i| format!("&{i:064}=refuse.g2p")).collect();
    let text = with_entries(&base, &refused);
    assert!(text.len() <= 1024 && text.len() > 960, "{}", text.len());
    visitor.receive_lines([format!("choices={text}; Path=/; Secure; HttpOnly")]);
    let error = visitor.answer(Answer::accept_all()).expect_err("there is no room");
    assert!(matches!(error, Error::TooLong { .. }), "{error}");
    assert_eq!(visitor.cookie("choices"), Some(text));
    assert_eq!(status::<_, Statistics>(&visitor), Status::Refused);
}

#[test]
fn a_grant_can_be_withdrawn_however_full_the_choices_are() {
    let mut visitor = visitor::<before::Release>();
    visitor.answer(Answer::accept_all()).expect("answered");
    let base = visitor.cookie("choices").expect("kept");
    let refused: String = (0..11).map(|i| format!("&{i:064}=refuse.g2p")).collect();
    let text = with_entries(&base, &refused);
    assert!(text.len() <= 1024 && text.len() > 960, "{}", text.len());
    visitor.receive_lines([format!("choices={text}; Path=/; Secure; HttpOnly")]);
    assert_eq!(status::<_, Statistics>(&visitor), Status::Granted);
    visitor.answer(Answer::refuse_all()).expect("a refusal is shorter than a grant");
    assert_eq!(status::<_, Statistics>(&visitor), Status::Refused);
    let kept = visitor.cookie("choices").expect("kept");
    assert!((0..11).all(|i| kept.contains(&format!("{i:064}"))), "{kept}");
}

#[test]
fn grants_from_the_future_give_way_too() {
    let mut visitor = visitor::<before::Release>();
    visitor.answer(Answer::refuse_all()).expect("answered");
    let base = visitor.cookie("choices").expect("kept");
    let list = digits(7, 11);
    let granted: String = (0..10).map(|i| format!("&{i:064}=grant.zzzzzz.{list}")).collect();
    let text = with_entries(&base, &[&granted, "&other=refuse.g2p&another=refuse.g2p"].concat());
    assert!(text.len() <= 1024 && text.len() > 980, "{}", text.len());
    visitor.receive_lines([format!("choices={text}; Path=/; Secure; HttpOnly")]);
    visitor
        .answer(Answer::accept_all().refuse::<Marketing>())
        .expect("nobody can fill the cookie with such grants");
    assert_eq!(status::<_, Statistics>(&visitor), Status::Granted);
}
