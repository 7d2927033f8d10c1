//! Several copies of the choices cookie in one request (T4).

use cookie_policy::testing::Visitor;
use cookie_policy::{AnonymousStatistics, Answer, Marketing, Statistics, Status};

use cookie_policy_tests::choices::{refusal, with_entries, with_sum};

use crate::{NOW, at, places, release, site, status, visitor};

release!(plain: choices(name = "choices", lifetime = "184 days")
    Visits(name = "visits", category = Statistics, lifetime = "90 days", recipients = [])
    Audience(name = "audience", category = Statistics(Anonymous), lifetime = "90 days", recipients = [])
    Ads(name = "ads", category = Marketing, lifetime = session, recipients = []));

type Answers = Answer<plain::Release>;

/// What a browser holds as choices after this answer.
fn text(answer: Answers) -> String {
    let mut other = visitor::<plain::Release>();
    other.answer(answer).expect("answered");
    other.cookie("choices").expect("an answer is kept")
}

/// A visitor with a copy at the host and one at the domain.
fn with_copies(host: &str, domain: &str) -> Visitor<plain::Release> {
    let mut visitor = visitor();
    visitor.receive_lines([
        format!("choices={host}; Max-Age=1000000; Path=/; Secure; HttpOnly"),
        format!("choices={domain}; Max-Age=1000000; Path=/; Domain=example.org; Secure; HttpOnly"),
    ]);
    visitor
}

fn statuses(visitor: &Visitor<plain::Release>) -> [Status; 3] {
    [
        status::<_, Statistics>(visitor),
        status::<_, AnonymousStatistics>(visitor),
        status::<_, Marketing>(visitor),
    ]
}

#[test]
fn a_refusal_in_either_copy_counts() {
    let (refused, granted) = (text(Answers::refuse_all()), text(Answers::accept_all()));
    for mut visitor in [with_copies(&refused, &granted), with_copies(&granted, &refused)] {
        visitor.receive_lines(["visits=7; Path=/; Secure; HttpOnly", "audience=a; Path=/; Secure; HttpOnly"]);
        assert_eq!(statuses(&visitor), [Status::Refused; 3]);
        let jar = visitor.request();
        assert!(jar.consent::<Statistics>().is_none() && jar.consent::<AnonymousStatistics>().is_none());
        visitor.receive(&jar);
        assert_eq!((visitor.cookie("visits"), visitor.cookie("audience")), (None, None));
    }
}

#[test]
fn what_both_copies_grant_is_granted() {
    let granted = text(Answers::accept_all());
    assert_eq!(statuses(&with_copies(&granted, &granted)), [Status::Granted; 3]);
    let other = text(Answers::accept_all().refuse::<Marketing>());
    let expected = [Status::Granted, Status::Granted, Status::Refused];
    assert_eq!(statuses(&with_copies(&granted, &other)), expected);
    assert_eq!(statuses(&with_copies(&other, &granted)), expected);
}

#[test]
fn what_one_copy_does_not_mention_is_not_asked() {
    let some = text(Answers::change().grant::<Statistics>());
    let visitor = with_copies(&text(Answers::accept_all()), &some);
    assert_eq!(statuses(&visitor), [Status::Granted, Status::NotAsked, Status::NotAsked]);
    assert!(visitor.request().consent::<AnonymousStatistics>().is_some(), "nobody objected");
}

#[test]
fn a_copy_that_cannot_be_read_closes_everything() {
    let granted = text(Answers::accept_all());
    for broken in
        ["x", "", &granted[1..], &granted[..granted.len() - 1], "v=1&statistics=grant.1800000000.00"]
    {
        for visitor in [with_copies(&granted, broken), with_copies(broken, &granted)] {
            assert_eq!(statuses(&visitor), [Status::NotAsked; 3], "{broken}");
            assert!(visitor.request().consent::<AnonymousStatistics>().is_none(), "{broken}");
        }
    }
}

#[test]
fn one_answer_settles_copies_that_differ() {
    let (refused, granted) = (text(Answers::refuse_all()), text(Answers::accept_all()));
    for stray in [refused.as_str(), &granted, "x", "v=1&statistics=refuse.1800000000.00"] {
        for present in [&refused, &granted] {
            for (answer, expected) in
                [(Answers::accept_all(), Status::Granted), (Answers::refuse_all(), Status::Refused)]
            {
                let mut visitor = with_copies(present, stray);
                visitor.answer(answer).expect("answered");
                assert_eq!(places(&visitor, "choices").len(), 1, "{present} {stray}");
                assert_eq!(statuses(&visitor), [expected; 3]);
            }
        }
    }
}

#[test]
fn two_answers_in_one_request_settle_copies_that_differ() {
    let mut visitor = with_copies(&text(Answers::accept_all()), &text(Answers::refuse_all()));
    let mut jar = visitor.request();
    jar.answer(Answers::refuse_all()).expect("answered");
    jar.answer(Answers::change().grant::<Statistics>()).expect("answered");
    visitor.receive(&jar);
    assert_eq!(places(&visitor, "choices").len(), 1);
    assert_eq!(statuses(&visitor), [Status::Granted, Status::Refused, Status::Refused]);
}

#[test]
fn an_answer_that_the_server_keeps_in_spite_of_an_error_settles_copies_too() {
    let mut visitor = with_copies(&text(Answers::accept_all()), &text(Answers::refuse_all()));
    let mut jar = visitor.request();
    jar.answer(Answers::accept_all()).expect("answered");
    visitor.receive_after_error(&jar);
    assert_eq!(places(&visitor, "choices").len(), 1);
    assert_eq!(statuses(&visitor), [Status::Granted; 3]);
}

#[test]
fn copies_that_agree_are_kept_by_a_change() {
    // Anonymous statistics were granted after statistics were refused, and that order counts.
    let text = text(Answers::refuse_all().grant::<AnonymousStatistics>());
    let mut visitor = with_copies(&text, &text);
    let expected = [Status::Refused, Status::Granted, Status::Refused];
    assert_eq!(statuses(&visitor), expected);
    visitor.answer(Answers::change().refuse::<Marketing>()).expect("answered");
    assert_eq!(statuses(&visitor), expected);
}

#[test]
fn copies_that_differ_lose_no_grant_that_both_hold_to_a_change() {
    let text_after = |answers: [Answers; 2]| {
        let mut other = visitor::<plain::Release>();
        for answer in answers {
            other.answer(answer).expect("answered");
        }
        other.cookie("choices").expect("an answer is kept")
    };
    // Anonymous statistics were granted after statistics were refused, in both copies.
    let granted = || Answers::change().refuse::<Statistics>().grant::<AnonymousStatistics>();
    let (one, other) = (text(granted()), text_after([granted(), Answers::change().refuse::<Marketing>()]));
    for (host, domain) in [(&one, &other), (&other, &one)] {
        let mut visitor = with_copies(host, domain);
        let expected = [Status::Refused, Status::Granted, Status::Refused];
        assert_eq!(statuses(&visitor), expected);
        visitor.answer(Answers::change().refuse::<Marketing>()).expect("answered");
        assert_eq!(statuses(&visitor), expected);
    }
    // In one copy they were granted before.
    let before = text_after([
        Answers::change().grant::<AnonymousStatistics>(),
        Answers::change().refuse::<Statistics>(),
    ]);
    for (host, domain) in [(&one, &before), (&before, &one)] {
        let mut visitor = with_copies(host, domain);
        assert_eq!(statuses(&visitor)[1], Status::Refused);
        visitor.answer(Answers::change().refuse::<Marketing>()).expect("answered");
        assert_eq!(statuses(&visitor)[1], Status::Refused);
    }
}

#[test]
fn a_change_keeps_the_objection_that_an_unreadable_copy_may_hold() {
    let refused = text(Answers::refuse_all());
    for broken in
        [&refused[..refused.len() - 1], "v=1&anonymous-statistics=refuse.1800000000.0011223344556677"]
    {
        let mut visitor = visitor::<plain::Release>();
        visitor.receive_lines([format!("choices={broken}; Max-Age=1000000; Path=/; Secure; HttpOnly")]);
        assert!(visitor.request().consent::<AnonymousStatistics>().is_none());
        visitor.answer(Answers::change().grant::<Marketing>()).expect("answered");
        assert!(visitor.request().consent::<AnonymousStatistics>().is_none(), "{broken}");
        visitor.answer(Answers::change().grant::<AnonymousStatistics>()).expect("answered");
        assert!(visitor.request().consent::<AnonymousStatistics>().is_some(), "the visitor can open it");
    }
}

release!(guarded: choices(name = "__Host-choices", lifetime = "184 days", formerly(name = "choices"))
    Visits(name = "visits", category = Statistics, lifetime = "90 days", recipients = [])
    Audience(name = "audience", category = Statistics(Anonymous), lifetime = "90 days", recipients = [])
    Ads(name = "ads", category = Marketing, lifetime = session, recipients = []));

#[test]
fn an_unreadable_copy_of_the_former_name_counts_as_an_objection_in_a_change() {
    let mut other = visitor::<guarded::Release>();
    other.answer(Answer::accept_all()).expect("answered");
    let granted = other.cookie("__Host-choices").expect("kept");
    let mut visitor = visitor::<guarded::Release>();
    visitor.receive_lines([
        format!("__Host-choices={granted}; Max-Age=1000000; Path=/; Secure; HttpOnly"),
        "choices=v=3&statistics=refuse.g2p; Max-Age=1000000; Path=/; Secure; HttpOnly".to_owned(),
    ]);
    let is_open = |visitor: &Visitor<guarded::Release>| {
        let jar = visitor.request();
        [jar.consent::<Statistics>().is_some(), jar.consent::<AnonymousStatistics>().is_some()]
    };
    assert_eq!(is_open(&visitor), [false; 2]);
    visitor.answer(Answer::change().refuse::<Marketing>()).expect("answered");
    assert_eq!(is_open(&visitor), [false; 2]);
}

release!(domain: choices(name = "choices", lifetime = "184 days", domain = "example.org")
    Visits(name = "visits", category = Statistics, lifetime = "90 days", recipients = [])
    Audience(name = "audience", category = Statistics(Anonymous), lifetime = "90 days", recipients = [])
    Ads(name = "ads", category = Marketing, lifetime = session, recipients = []));

#[test]
fn a_stray_copy_at_the_host_does_not_decide_for_ever() {
    let mut visitor = with_copies("x", &text(Answers::accept_all()));
    let mut next = at::<_, domain::Release>(&visitor);
    next.answer(Answer::accept_all()).expect("answered");
    assert_eq!(places(&next, "choices").len(), 1);
    assert_eq!(status::<_, Statistics>(&next), Status::Granted);
    // The deeper of two domains.
    visitor.receive_lines(["choices=x; Path=/; Domain=www.example.org; Secure"]);
    next.answer(Answer::accept_all()).expect("answered");
    assert_eq!(places(&next, "choices").len(), 1);
}

release!(moved: choices(name = "choices", lifetime = "184 days", domain = "example.org", formerly(path = "/"))
    Visits(name = "visits", category = Statistics, lifetime = "90 days", recipients = []));

#[test]
fn a_full_text_is_carried_only_if_its_mark_fits() {
    let mut old = visitor::<plain::Release>();
    old.answer(Answers::refuse_all()).expect("answered");
    let base = old.cookie("choices").expect("kept");
    for length in 1000..=1024 {
        let rest = length - base.len();
        let entries: String = (0..26).map(|i| format!("&{i:026}=refuse.g2p")).collect();
        let entries = &entries[..rest - rest % 38 - 38];
        let last = format!("&{}=refuse.g2p", "x".repeat(rest - entries.len() - "&=refuse.g2p".len()));
        let text = with_entries(&base, &[entries, &last].concat());
        assert_eq!(text.len(), length);
        let mut visitor = crate::visitor::<moved::Release>();
        visitor.receive_lines([format!("choices={text}; Path=/; Secure; HttpOnly")]);
        for _ in 0..3 {
            let jar = visitor.request();
            assert_eq!(jar.status::<Statistics>(), Status::Refused, "{length} bytes");
            visitor.receive(&jar);
        }
    }
}

#[test]
fn two_copies_that_do_not_fit_together_are_not_written_as_one() {
    // Refusals of other policies.
    let full = |letter: char| {
        let mut visitor = visitor::<plain::Release>();
        visitor.answer(Answers::refuse_all()).expect("answered");
        let base = visitor.cookie("choices").expect("kept");
        let entries: String =
            (0..12).map(|i| format!("&{}{i:02}=refuse.fes", letter.to_string().repeat(50))).collect();
        with_entries(&base, &entries)
    };
    let copies = with_copies(&full('a'), &full('b'));
    let mut visitor = at::<_, moved::Release>(&copies);
    let jar = visitor.request();
    assert_eq!(jar.status::<Statistics>(), Status::Refused);
    visitor.receive(&jar);
    assert_eq!(status::<_, Statistics>(&visitor), Status::Refused);
    assert_eq!(places(&visitor, "choices").len(), 2, "a page that is only read drops no refusal");
    visitor.answer(Answer::accept_all()).expect("what only one copy holds gives way");
    assert_eq!(status::<_, Statistics>(&visitor), Status::Granted);
}

#[test]
#[cfg_attr(miri, ignore = "it is about speed, too")]
fn very_many_copies_are_closed_and_do_no_harm() {
    let refusals = |copy: usize| (0..54).map(move |i| refusal(&format!("k{copy:03}{i:02}"), NOW));
    let copy =
        |copy| format!("choices={}; ", with_sum(&["v=2", &refusals(copy).collect::<String>()].concat()));
    let header: String = (0..250).map(copy).collect();
    let mut jar = site::<plain::Release>().jar([&header], None);
    assert!(jar.banner().to_string().contains("<form"));
    assert!(jar.consent::<AnonymousStatistics>().is_none(), "any of them may be an objection");
    jar.answer(Answer::accept_all()).expect("there is room for every answer");
    assert_eq!(jar.status::<Statistics>(), Status::Granted);
}
