//! Texts of the choices cookie that were cut, changed, doubled or written by others: closed, never open.

use cookie_policy::testing::Visitor;
use cookie_policy::{AnonymousStatistics, Answer, Jar, Marketing, Statistics, Status};
use cookie_policy_tests::choices::{base_36, digits, with_entries, with_sum};

use crate::copies::plain::Release;
use crate::visitor;

/// A visitor whose browser holds this text.
fn with_text(text: &str) -> Visitor<Release> {
    let mut visitor = visitor::<Release>();
    visitor.receive_lines([format!("choices={text}; Path=/; Secure; HttpOnly")]);
    visitor
}

/// What a browser holds after these answers.
fn text_after(answers: impl IntoIterator<Item = Answer<Release>>) -> String {
    let mut visitor = visitor::<Release>();
    for answer in answers {
        visitor.answer(answer).expect("answered");
    }
    visitor.cookie("choices").expect("an answer is kept")
}

/// Texts of each kind: grants, refusals, both in either order.
fn texts() -> Vec<String> {
    vec![
        text_after([Answer::accept_all()]),
        text_after([Answer::refuse_all()]),
        text_after([Answer::refuse_all().grant::<Statistics>()]),
        text_after([Answer::accept_all(), Answer::change().refuse::<Marketing>()]),
        text_after([Answer::change().grant::<Marketing>()]),
    ]
}

#[track_caller]
fn assert_closed(text: &str) {
    let jar = Jar::<Release>::from_cookie_header(&["choices=", text].concat());
    assert!(jar.consent::<Statistics>().is_none(), "{text}");
    assert!(jar.consent::<Marketing>().is_none(), "{text}");
    assert!(jar.consent::<AnonymousStatistics>().is_none(), "an objection may be in it: {text}");
}

#[test]
fn every_prefix_of_a_text_is_closed() {
    for text in texts() {
        for end in 0..text.len() {
            assert_closed(&text[..end]);
        }
        for start in 1..text.len() {
            assert_closed(&text[start..]);
        }
    }
}

#[test]
fn every_change_of_one_byte_is_closed() {
    for text in texts() {
        for (place, old) in text.char_indices() {
            for new in ('!'..='~').filter(|new| *new != old && !";,\"\\".contains(*new)) {
                assert_closed(&format!("{}{new}{}", &text[..place], &text[place + 1..]));
            }
        }
    }
}

#[test]
fn every_byte_left_out_or_doubled_or_swapped_is_closed() {
    for text in texts() {
        for place in 0..text.len() {
            let (start, rest) = text.split_at(place);
            let (byte, end) = rest.split_at(1);
            assert_closed(&[start, end].concat());
            assert_closed(&[start, byte, byte, end].concat());
            if let Some(next) = end.get(..1).filter(|next| *next != byte) {
                assert_closed(&[start, next, byte, &end[1..]].concat());
            }
        }
    }
}

#[test]
fn a_text_in_a_text_is_closed() {
    for text in texts() {
        assert_closed(&[&text[..], &text].concat());
        assert_closed(&[&text[..], "&", &text].concat());
        assert_closed(&with_entries(&text, &text));
        assert_closed(&with_sum(&text));
        assert_closed(&text.to_uppercase());
        assert_closed(&format!("\"{text}\""));
    }
}

#[test]
fn other_versions_are_closed() {
    let text = text_after([Answer::accept_all()]);
    let (start, _) = text.split_once("&sum=").expect("a sum");
    assert_eq!(with_sum(start), text, "the tests know the checksum");
    for version in ["v=1", "v=3", "v=20", "v=02", "v=", "V=2", "v=2 ", ""] {
        assert_closed(&with_sum(&start.replacen("v=2", version, 1)));
    }
    let old = "v=1&id=0123456789abcdef0123456789abcdef";
    for entries in [
        "&statistics=grant.1800000000.0011223344556677",
        "&anonymous-statistics=refuse.1800000000.0011223344556677",
        "",
    ] {
        assert_closed(&[old, entries].concat());
    }
}

/// Entries that are not well-formed, besides grants.
const OTHERS: [&str; 29] = [
    // A category twice.
    "&statistics=refuse.g2p",
    "&x=refuse.g2p&x=refuse.g2p",
    // Keys of the text itself.
    "&id=0123456789abcdef0123456789abcdef",
    "&at=012345",
    "&v=refuse.g2p",
    "&sum=refuse.g2p",
    "&id=refuse.g2p",
    // Malformed refusals.
    "&x=refuse",
    "&x=refuse.",
    "&x=refuse.0g2p",
    "&x=refuse.zzzzz",
    "&x=refuse.g2p.g2p",
    "&x=refuse.-1",
    "&x=Refuse.g2p",
    "&x=perhaps.g2p",
    // Malformed entries that were left open.
    "&x=open.",
    "&x=open.g2p",
    "&x=Open",
    "&x=open&x=open",
    "&x=",
    // Malformed keys.
    "&=refuse.g2p",
    "&X=refuse.g2p",
    "&xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=refuse.g2p",
    "&x%20=refuse.g2p",
    "&&x=refuse.g2p",
    "&x=refuse.g2p&",
    "&",
    "x=refuse.g2p",
    "&x",
];

/// Grants that are not well-formed, or of a category that the text has.
fn grants() -> Vec<String> {
    let (list, time) = (digits(7, 11), base_36(crate::NOW));
    vec![
        format!("&statistics=grant.{time}.{list}"),
        "&x=grant".to_owned(),
        "&x=grant.".to_owned(),
        format!("&x=grant.{time}"),
        format!("&x=grant.{time}."),
        format!("&x=grant.{time}.{list}."),
        format!("&x=grant.{time}.{list}.{time}"),
        format!("&x=grant.{time}.{}", &list[1..]),
        format!("&x=grant.{time}.{list}0"),
        format!("&x=grant.0{time}.{list}"),
        format!("&x=grant.{}.{list}", time.to_uppercase()),
        format!("&x=grant.{time}{time}.{list}"),
        format!("&x=grant{}", format!(".{time}.{list}").repeat(5)),
    ]
}

#[test]
fn well_formed_sums_do_not_open_malformed_texts() {
    let text = text_after([Answer::accept_all()]);
    let (start, _) = text.split_once("&sum=").expect("a sum");
    let others = OTHERS.iter().map(|entries| (*entries).to_owned());
    for entries in others.chain(grants()) {
        assert_closed(&with_sum(&[start, &entries].concat()));
    }
    // One that is well-formed is not closed by what it says of others.
    let visitor = with_text(&with_entries(&text, "&x=refuse.g2p"));
    assert_eq!(visitor.request().status::<Statistics>(), Status::Granted);
}

#[test]
fn a_text_that_is_too_long_is_closed() {
    let text = text_after([Answer::accept_all()]);
    let fits = with_entries(&text, &format!("&{}=refuse.g2p", "x".repeat(64)).replace("xx", "y"));
    assert!(fits.len() < 1024);
    let entries: String = (0..20).map(|i| format!("&{i:052}=refuse.g2p")).collect();
    let long = with_entries(&text, &entries);
    assert!(long.len() > 1024);
    assert_closed(&long);
}

#[test]
fn an_answer_replaces_whatever_was_there() {
    let granted = text_after([Answer::accept_all()]);
    for text in ["x", "", "v=1&statistics=refuse.1800000000.0011223344556677", &granted[1..]] {
        let mut visitor = with_text(text);
        visitor.answer(Answer::accept_all()).expect("answered");
        assert_eq!(visitor.request().status::<Statistics>(), Status::Granted, "{text}");
        let mut visitor = with_text(text);
        visitor.answer(Answer::refuse_all()).expect("answered");
        assert_eq!(visitor.request().status::<AnonymousStatistics>(), Status::Refused, "{text}");
    }
}
