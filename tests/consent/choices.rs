//! The text of the choices cookie, and malformed texts.

use cookie_policy::{
    AnonymousStatistics, Answer, Choices, Error, Marketing, Policy, Preferences, Statistics, Status,
};
use cookie_policy_tests::response::{lines, next_header};
use cookie_policy_tests::{CookiePreferences, Personalisation, SessionId, SitePolicy};

use crate::entries::{ID, choices, granted, refused, text};
use crate::site::{KEPT, NOW, jar, jar_at, open, record};

#[test]
fn the_choices_text_is_as_documented() {
    let mut jar = jar("");
    record(&mut jar, Answer::refuse_all().grant::<Marketing>());
    let id = jar.get::<CookiePreferences>().and_then(|choices| choices.0.id().map(str::to_owned));
    let expected = format!(
        "v=1&id={}{}{}{}{}{}",
        id.expect("something is granted"),
        refused::<Statistics>(NOW),
        refused::<AnonymousStatistics>(NOW),
        granted::<Marketing>(NOW),
        refused::<Personalisation>(NOW),
        refused::<Preferences>(NOW),
    );
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
    let (granted_there, refused_there) = (
        format!("&elsewhere=grant.{NOW}.0000000000000001"),
        format!("&objected=refuse.{NOW}.0000000000000001"),
    );
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
    let header = choices(&[format!("&necessary=refuse.{NOW}.0000000000000000")]);
    let jar = jar(&format!("{header}; sessionid=a"));
    assert_eq!(jar.get(), Some(SessionId("a".into())));
    assert_eq!(lines(&jar), [""; 0]);
}

#[test]
fn malformed_choices_are_none_whatever_is_wrong_with_them() {
    let good = choices(&[granted::<Statistics>(NOW), refused::<Marketing>(NOW)]);
    assert_eq!(jar(&good).status::<Statistics>(), Status::Granted);
    let fingerprint = format!("{:016x}", SitePolicy::fingerprint::<Statistics>().get());
    let (time, id) = (NOW.to_string(), format!("&id={ID}"));
    let change = |from: &str, to: &str| {
        assert!(good.contains(from), "{from} in {good}");
        good.replacen(from, to, 1)
    };
    let mutations = [
        change("v=1", "v=2"),
        change("v=1", "v=01"),
        change("v=1", "v=10"),
        change("v=1", "V=1"),
        change("v=1", "v=-1"),
        change("v=1&", ""),
        change("v=1&", "v=1&&"),
        change("v=1", "v=1x"),
        change("v=1", "v=1%20"),
        change(&id, &id[..id.len() - 1]),
        change(&id, &format!("{id}0")),
        change(&id, &id.to_uppercase()),
        change(&id, &id.replace('f', "F")),
        change(&id, &id.replace('f', "g")),
        change(&id, &id.replace('f', "é")),
        change(&id, "&id="),
        change(&id, &format!("{id}{id}")),
        change("=grant.", "=granted."),
        change("=grant.", "=Grant."),
        change("=grant.", "=yes."),
        change("=grant.", "=1."),
        change("=grant.", "=."),
        change("=grant.", "="),
        change("=grant.", "grant."),
        change("statistics", ""),
        change(&format!(".{time}."), &format!(".-{time}.")),
        change(&format!(".{time}."), &format!(".+{time}.")),
        change(&format!(".{time}."), &format!(".{time}000.")),
        change(&format!(".{time}."), ".."),
        change(&format!(".{time}."), "."),
        change(&format!(".{time}."), ".1e9."),
        change(&format!(".{time}."), ".٣."),
        change(&format!(".{time}."), ".18446744073709551616."),
        change(&fingerprint, &fingerprint[1..]),
        change(&fingerprint, &format!("{fingerprint}0")),
        change(&fingerprint, &format!("{}A", &fingerprint[1..])),
        change(&fingerprint, &format!("0x{}", &fingerprint[2..])),
        change(&fingerprint, ""),
        change("&marketing=refuse", "&marketing=perhaps"),
        change("&marketing", "marketing"),
        format!("{good}&"),
        format!("{good}&x"),
        format!("{good}="),
        format!("{good}.00"),
        format!("{good}&unknown=grant.{time}"),
        "cookies_preferences=".to_owned(),
        "cookies_preferences=grant".to_owned(),
        "cookies_preferences=true".to_owned(),
        "cookies_preferences=statistics".to_owned(),
        good.replace("v=1", "\"v=1") + "\"",
        good.replacen('=', "=%76", 1),
    ];
    for header in mutations {
        let jar = jar(&header);
        assert_eq!(jar.status::<Statistics>(), Status::NotAsked, "{header}");
        assert!(jar.consent::<Statistics>().is_none(), "{header}");
        assert_eq!(jar.status::<Marketing>(), Status::NotAsked, "{header}");
        assert_eq!(jar.get::<CookiePreferences>().map(drop), None, "{header}");
        let problems = jar.problems();
        assert!(problems.iter().any(|told| told.cookie() == "cookies_preferences"), "{header}: {problems:?}");
    }
}

#[test]
fn truncated_choices_never_grant_what_is_cut_off() {
    let good = choices(&[granted::<Marketing>(NOW), granted::<Statistics>(NOW)]);
    let last = granted::<Statistics>(NOW).len();
    for end in 0..good.len() {
        let cut = good.get(..end).expect("it is ASCII");
        let jar = jar(cut);
        assert_eq!(jar.status::<Statistics>(), Status::NotAsked, "{cut}");
        let whole_entry_cut = end == good.len() - last;
        assert_eq!(jar.consent::<Marketing>().is_some(), whole_entry_cut, "{cut}");
    }
}

#[test]
fn two_entries_of_one_category_are_no_choice() {
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
    let entry = |key: &str| format!("&{key}=refuse.{NOW}.0000000000000000");
    let padded = |length: usize| {
        let mut text = choices(&[granted::<Statistics>(NOW)]);
        let missing = |text: &str| length + "cookies_preferences=".len() - text.len() - entry("").len();
        for key in ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"] {
            text += &entry(&key.repeat(missing(&text).min(44)));
        }
        let last = "z".repeat(missing(&text));
        text + &entry(&last)
    };
    assert_eq!(jar(&padded(1024)).status::<Statistics>(), Status::Granted);
    assert_eq!(jar(&padded(1025)).status::<Statistics>(), Status::NotAsked);
}

#[test]
fn repeated_choices_are_none_and_a_problem() {
    let (yes, no) = (choices(&[granted::<Statistics>(NOW)]), choices(&[refused::<Statistics>(NOW)]));
    for header in [format!("{yes}; {no}"), format!("{no}; {yes}"), format!("{yes}; {yes}")] {
        let jar = jar(&header);
        assert_eq!(jar.status::<Statistics>(), Status::NotAsked);
        assert_eq!(open(&jar), [false; 5], "they may hold an objection to anonymous statistics, too");
        let problems = jar.problems();
        let told: Vec<_> = problems.iter().map(|problem| (problem.rule(), problem.cookie())).collect();
        assert_eq!(told, [("A-READ-DUP", "cookies_preferences")]);
        assert_eq!(
            jar.try_get::<CookiePreferences>().map(drop),
            Err(Error::Ambiguous { cookie: "cookies_preferences" })
        );
    }
}
