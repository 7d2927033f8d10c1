//! Choices that another host of the domain plants under a former name.

use cookie_policy::testing::Visitor;
use cookie_policy::{Answer, Error, Marketing, Policy, SetCookie, Statistics, Status};
use cookie_policy_tests::choices::{refusal, with_sum};

use crate::moved_choices::{guarded, host, open};
use crate::{NOW, places, release, visitor};

release!(renamed: choices(name = "decisions", lifetime = "184 days", formerly(name = "choices"))
    Visits(name = "visits", category = Statistics, lifetime = "90 days", recipients = [])
    Audience(name = "audience", category = Statistics(Anonymous), lifetime = "90 days", recipients = [])
    Ads(name = "ads", category = Marketing, lifetime = session, recipients = []));

release!(often_moved: choices(
        name = "decisions", lifetime = "184 days",
        formerly(name = "choices"), formerly(name = "choices", path = "/shop"), formerly(path = "/shop"),
    )
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

/// Texts that fill the choices cookie with what no policy lists: refusals, and what was left open.
fn full() -> [String; 2] {
    let keys = |length: usize| (10..99).map(move |i| format!("{i:a>length$}"));
    let refusals = keys(64).take(13).map(|key| refusal(&key, NOW));
    let open = keys(20).take(37).map(|key| format!("&{key}=open"));
    [refusals.collect::<String>(), open.collect()].map(|entries| with_sum(&["v=2", &entries].concat()))
}

/// A visitor who accepts, and then gets a copy from another host of the domain.
fn accepted_before<P: Policy>(planted: &str) -> Visitor<P> {
    let mut visitor = visitor::<P>();
    visitor.answer(Answer::accept_all()).expect("answered");
    let line = format!("choices={planted}; Domain=example.org; Path=/");
    visitor.at("https://evil.example.org").receive_lines([line]);
    assert!(
        places(&visitor, "choices").iter().any(|(text, place)| text == planted && place == ".example.org/")
    );
    visitor
}

fn assert_answers_are_recorded<P: Policy>(planted: &str) {
    let mut visitor = accepted_before::<P>(planted);
    for (answer, status) in [(Answer::refuse_all(), Status::Refused), (Answer::accept_all(), Status::Granted)]
    {
        visitor.answer(answer).expect("there is room for every answer");
        assert_eq!(open(&mut visitor), [status; 3]);
        let left = places(&visitor, "choices");
        assert!(!left.iter().any(|(_, place)| place == ".example.org/"), "{left:?}");
    }
}

#[test]
fn a_planted_copy_never_keeps_an_answer_out() {
    for planted in full() {
        assert_answers_are_recorded::<guarded::Release>(&planted);
        assert_answers_are_recorded::<renamed::Release>(&planted);
        assert_answers_are_recorded::<host::Release>(&planted);
    }
}

#[test]
fn what_is_planted_gives_way_before_what_the_visitor_granted() {
    for planted in full() {
        let mut visitor = accepted_before::<guarded::Release>(&planted);
        visitor.answer(Answer::change().refuse::<Marketing>()).expect("answered");
        assert_eq!(open(&mut visitor), [Status::Granted, Status::Granted, Status::Refused]);
    }
}

#[test]
fn an_answer_is_not_too_long_for_proxies_while_the_choices_move() {
    for planted in full() {
        let mut visitor = accepted_before::<often_moved::Release>(&planted);
        let mut jar = visitor.request();
        jar.answer(Answer::refuse_all()).expect("recorded");
        let header = |line: &SetCookie| "Set-Cookie: \r\n".len() + line.as_str().len();
        let bytes: usize = jar.set_cookies().map(|line| header(&line)).sum();
        assert!(bytes < 3_500, "{bytes} of the 4 KiB that proxies accept");
        visitor.receive(&jar);
        assert_eq!(open(&mut visitor), [Status::Refused; 3]);
    }
}

#[test]
fn refusals_of_other_lists_never_give_way() {
    let others: Vec<_> = (10..22).map(|i| refusal(&format!("{i:a>64}"), NOW)).collect();
    let text = with_sum(&["v=2", &others.concat()].concat());
    let mut visitor = visitor::<host::Release>();
    visitor.receive_lines([format!("choices={text}; Path=/; Secure")]);
    let mut jar = visitor.request();
    assert!(matches!(jar.answer(Answer::accept_all()), Err(Error::TooLong { .. })));
    visitor.receive(&jar);
    assert_eq!(visitor.cookie("choices"), Some(text));
}

#[test]
fn refusals_of_other_lists_stay_as_long_as_there_is_room() {
    let others = ["long-key-of-another-list", "other"].map(|key| refusal(key, NOW));
    let mut visitor = visitor::<host::Release>();
    visitor.receive_lines([format!(
        "choices={}; Path=/; Secure",
        with_sum(&["v=2", &others.concat()].concat())
    )]);
    visitor.answer(Answer::accept_all()).expect("answered");
    let text = visitor.cookie("choices").expect("kept");
    assert!(others.iter().all(|refusal| text.contains(refusal)), "{text}");
}
