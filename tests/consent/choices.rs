//! The text of the choices cookie, and malformed texts.

use cookie_policy::{
    AnonymousStatistics, Answer, Choices, Marketing, Policy, Preferences, Statistics, Status,
};
use cookie_policy_tests::choices::{base_36, digits, grant, refusal, sum, with_sum, without_sum};
use cookie_policy_tests::response::{lines, next_header};
use cookie_policy_tests::{CookiePreferences, Personalisation, SessionId, SitePolicy};

use crate::entries::{AT, ID, choices, cookie, granted, refused, text};
use crate::site::{KEPT, NOW, jar, jar_at, open, record, statuses};

#[test]
fn the_choices_text_is_as_documented() {
    let mut jar = jar("");
    record(&mut jar, Answer::refuse_all().grant::<Marketing>());
    let id = jar.get::<CookiePreferences>().and_then(|choices| choices.0.id().map(str::to_owned));
    let expected = format!(
        "v=2{AT}&id={}{}{}{}{}{}",
        id.expect("something is granted"),
        refused::<Statistics>(NOW),
        refused::<AnonymousStatistics>(NOW),
        refused::<Personalisation>(NOW),
        refused::<Preferences>(NOW),
        granted::<Marketing>(NOW),
    );
    let expected = with_sum(&expected);
    assert_eq!(text(&jar), expected);
    assert!(expected.len() < 1024);
    let octets = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'"' | b',' | b';' | b'\\');
    assert!(expected.bytes().all(octets), "{expected}");
}

#[test]
fn the_choices_cookie_is_kept_as_long_as_declared() {
    for answer in [Answer::refuse_all(), Answer::accept_all()] {
        let mut jar = jar("");
        record(&mut jar, answer);
        let line = lines(&jar).into_iter().next().expect("the choices cookie comes first");
        let expected = format!(
            "cookies_preferences={}; Max-Age={KEPT}; Path=/; Secure; HttpOnly; SameSite=Lax",
            text(&jar)
        );
        assert_eq!(line, expected, "a refusal is remembered as long as a grant");
    }
}

#[test]
fn choices_are_read_as_they_were_written() {
    let mut jar = jar("");
    record(&mut jar, Answer::accept_all());
    let Some(CookiePreferences(choices)) = jar.get() else { panic!("the choices can be read") };
    let next = jar_at(NOW, &next_header("", &jar));
    let read: Choices = next.get::<CookiePreferences>().expect("the choices can be read").0;
    assert_eq!(read, choices);
    assert_eq!(next.problems(), []);
}

#[test]
fn a_category_of_another_policy_is_kept_by_a_change_and_a_refusal_of_it_by_every_answer() {
    let (granted_there, refused_there) = (grant("elsewhere", &[(NOW, 1)]), refusal("objected", NOW));
    let header = choices(&[granted_there.clone(), refused_there.clone(), granted::<Statistics>(NOW)]);
    let mut jar = jar(&header);
    assert_eq!(jar.status::<Statistics>(), Status::Granted);
    assert_eq!(jar.problems(), []);
    let decision = record(&mut jar, Answer::change().refuse::<Marketing>());
    assert!(decision.decisions().iter().all(|decision| decision.category() != "elsewhere"));
    assert!(text(&jar).contains(&granted_there) && text(&jar).contains(&refused_there), "{}", text(&jar));
    record(&mut jar, Answer::refuse_all());
    assert!(!text(&jar).contains(&granted_there) && text(&jar).contains(&refused_there), "{}", text(&jar));
}

#[test]
fn a_grant_for_necessary_cookies_means_nothing() {
    let header = choices(&[refusal("necessary", NOW)]);
    let jar = jar(&format!("{header}; sessionid=a"));
    assert_eq!(jar.get(), Some(SessionId("a".into())));
    assert_eq!(lines(&jar), [""; 0]);
}

/// Asserts that this is not a choice, that it closes anonymous statistics, and that the site's log can say so.
fn assert_none(header: &str) {
    let jar = jar(header);
    assert_eq!(statuses(&jar), [Status::NotAsked; 5], "{header}");
    assert_eq!(open(&jar), [false; 5], "{header}");
    assert_eq!(jar.get::<CookiePreferences>().map(drop), None, "{header}");
    let problems = jar.problems();
    assert!(problems.iter().any(|told| told.cookie() == "cookies_preferences"), "{header}: {problems:?}");
}

/// Parts of a text, and what makes it malformed instead.
const REPLACED: [(&str, &str); 33] = [
    ("v=2", "v=1"),
    ("v=2", "v=3"),
    ("v=2", "v=02"),
    ("v=2", "v=20"),
    ("v=2", "V=2"),
    ("v=2", "v=-2"),
    ("v=2&", ""),
    ("v=2&", "v=2&&"),
    ("v=2", "v=2x"),
    ("v=2", "v=2%20"),
    ("&at=0aZ-_9", "&at=0aZ-_"),
    ("&at=0aZ-_9", "&at=0aZ-_99"),
    ("&at=0aZ-_9", "&at=0aZ-.9"),
    ("&at=0aZ-_9", "&at=0aZ-+9"),
    ("&at=0aZ-_9", "&at="),
    ("&at=0aZ-_9", "&at=0aZ-_9&at=0aZ-_9"),
    ("=grant.", "=granted."),
    ("=grant.", "=Grant."),
    ("=grant.", "=yes."),
    ("=grant.", "=1."),
    ("=grant.", "=."),
    ("=grant.", "="),
    ("=grant.", "grant."),
    ("=grant.", "=refuse."),
    ("statistics", ""),
    ("statistics", "Statistics"),
    ("statistics", "v"),
    ("statistics", "sum"),
    ("&marketing=refuse", "&marketing=perhaps"),
    ("&marketing=refuse", "&marketing=refuse.1"),
    ("&marketing=refuse.", "&marketing=refuse.0"),
    ("&marketing=refuse.", "&marketing=refuse.10"),
    ("&marketing", "marketing"),
];

/// Malformed ids.
fn ids(id: &str) -> Vec<String> {
    vec![
        id[..id.len() - 1].to_owned(),
        format!("{id}0"),
        id.replace("=0", "=F"),
        id.replace('f', "g"),
        id.replace('f', "é"),
        "&id=".to_owned(),
        format!("{id}{id}"),
    ]
}

/// Malformed lists of a grant.
fn lists(list: &str, time: &str, fingerprint: &str) -> Vec<String> {
    vec![
        String::new(),
        ".".to_owned(),
        format!(".{time}"),
        format!("{list}."),
        format!("{list}.{time}"),
        format!("{list}.{fingerprint}"),
        list.repeat(5),
    ]
}

/// Malformed times.
fn times(time: &str) -> Vec<String> {
    vec![
        format!("-{time}"),
        format!("+{time}"),
        format!("0{time}"),
        format!("{time}000"),
        time.to_uppercase(),
        String::new(),
        "tro8w_".to_owned(),
        "٣".to_owned(),
    ]
}

/// Malformed fingerprints.
fn fingerprints(fingerprint: &str) -> Vec<String> {
    vec![
        fingerprint[1..].to_owned(),
        format!("{fingerprint}0"),
        format!("{}+", &fingerprint[1..]),
        format!("g{}", &fingerprint[1..]),
        String::new(),
    ]
}

#[test]
fn malformed_choices_do_not_count_whatever_is_wrong_with_them() {
    let good = format!("v=2&at=0aZ-_9&id={ID}{}{}", granted::<Statistics>(NOW), refused::<Marketing>(NOW));
    assert_eq!(jar(&cookie(&good)).status::<Statistics>(), Status::Granted);
    let fingerprint = digits(SitePolicy::fingerprint::<Statistics>().get(), 11);
    let (time, id, list) = (base_36(NOW), format!("&id={ID}"), format!(".{}.{fingerprint}", base_36(NOW)));
    let assert_changed = |from: &str, to: &str| {
        assert!(good.contains(from), "{from} in {good}");
        assert_none(&cookie(&good.replacen(from, to, 1)));
    };
    // Each with the right checksum.
    REPLACED.iter().for_each(|(from, to)| assert_changed(from, to));
    assert_changed(&format!("&at=0aZ-_9{id}"), &format!("{id}&at=0aZ-_9"));
    assert_changed("statistics", &"s".repeat(65));
    ids(&id).iter().for_each(|to| assert_changed(&id, to));
    lists(&list, &time, &fingerprint).iter().for_each(|to| assert_changed(&list, to));
    times(&time).iter().for_each(|to| assert_changed(&time, to));
    fingerprints(&fingerprint).iter().for_each(|to| assert_changed(&fingerprint, to));
    for text in [
        format!("{good}&"),
        format!("{good}&x"),
        format!("{good}="),
        format!("{good}.00"),
        format!("{good}&unknown=grant.{time}"),
        with_sum(&good),
        String::new(),
        "v".to_owned(),
    ] {
        assert_none(&cookie(&text));
    }
}

#[test]
fn a_text_without_the_right_checksum_does_not_count() {
    let good = format!("v=2&at=0aZ-_9&id={ID}{}{}", granted::<Statistics>(NOW), refused::<Marketing>(NOW));
    for text in [
        "",
        "grant",
        "true",
        "statistics",
        "v=2",
        &good,
        &format!("v=1&statistics=refuse.{NOW}.0123456789abcdef"),
        &format!("v=1&id={ID}&statistics=grant.{NOW}.0123456789abcdef"),
        &format!("\"{}\"", with_sum(&good)),
        &with_sum(&good).replacen("&sum=", "%26sum=", 1),
        &with_sum(&good).replacen("&sum=", "&sum=0", 1),
        &format!("{good}&sum={}", sum(&good[1..])),
    ] {
        assert_none(&format!("cookies_preferences={text}"));
    }
}

/// A visitor's real choices: everything granted, everything refused, both, and while the cookie moves.
fn real_texts() -> [String; 4] {
    let answered = |answer| {
        let mut jar = jar("");
        record(&mut jar, answer);
        text(&jar)
    };
    let mixed = answered(Answer::refuse_all().grant::<Statistics>());
    let moving = without_sum(&mixed).replacen("v=2", "v=2&at=0aZ-_9", 1);
    [answered(Answer::accept_all()), answered(Answer::refuse_all()), mixed, with_sum(&moving)]
}

#[test]
fn choices_that_are_cut_anywhere_are_none() {
    for text in real_texts() {
        for end in 0..text.len() {
            assert_none(&format!("cookies_preferences={}", &text[..end]));
            assert_none(&format!("cookies_preferences={}", &text[text.len() - end..]));
        }
    }
}

#[test]
fn choices_with_one_byte_changed_are_none() {
    for text in real_texts() {
        for (place, present) in text.bytes().enumerate() {
            for byte in (b'!'..=b'~').filter(|byte| *byte != b';' && *byte != present) {
                let (before, after) = (&text[..place], &text[place + 1..]);
                let changed = format!("{before}{}{after}", char::from(byte));
                assert_eq!(open(&jar(&format!("cookies_preferences={changed}"))), [false; 5], "{changed}");
            }
        }
    }
}

#[test]
fn two_entries_of_one_category_are_not_choices() {
    let (yes, no, other) =
        (granted::<Statistics>(NOW), refused::<Statistics>(NOW), refused::<Marketing>(NOW));
    for entries in [[&no, &yes, &other], [&yes, &no, &other], [&yes, &yes, &other], [&yes, &other, &other]] {
        let jar = jar(&choices(&entries.map(String::clone)));
        assert_eq!(jar.status::<Statistics>(), Status::NotAsked);
        assert!(jar.consent::<Statistics>().is_none());
        let problems = jar.problems();
        let told: Vec<_> = problems.iter().map(|problem| (problem.rule(), problem.cookie())).collect();
        assert_eq!(told, [("B-DENY-DEFAULT", "cookies_preferences")]);
    }
}

#[test]
fn choices_of_more_than_1024_bytes_are_none() {
    let entry = |key: &str| refusal(key, NOW);
    let padded = |length: usize| {
        let mut text = format!("v=2{}", granted::<Statistics>(NOW));
        let missing = |text: &str| length - with_sum(text).len() - entry("").len();
        for key in ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"] {
            text += &entry(&key.repeat(missing(&text).min(64)));
        }
        let last = "z".repeat(missing(&text));
        let text = with_sum(&(text + &entry(&last)));
        assert_eq!(text.len(), length);
        format!("cookies_preferences={text}")
    };
    assert_eq!(jar(&padded(1024)).status::<Statistics>(), Status::Granted);
    assert_eq!(jar(&padded(1025)).status::<Statistics>(), Status::NotAsked);
}
