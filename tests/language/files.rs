//! The files of the built-in languages, and the table in the documentation.

use std::collections::BTreeMap;
use std::{env, fs};

use crate::tables::{BUILT_IN, ftl};

/// Returns the messages of a file in their order, each on one line.
fn messages(ftl: &str) -> Vec<(&str, String)> {
    let mut messages: Vec<(&str, String)> = Vec::new();
    for line in ftl.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match (line.split_once(" = "), messages.last_mut()) {
            (Some((id, text)), _) if !line.starts_with(' ') => messages.push((id, text.to_owned())),
            (_, Some((_, text))) => *text = format!("{text} {}", line.trim()),
            _ => panic!("no message begins here: {line}"),
        }
    }
    messages
}

/// Returns the placeables of a text, sorted.
fn placeables(text: &str) -> Vec<&str> {
    let words = text.split(['{', '}', ' ']).filter(|word| word.starts_with('$'));
    let mut placeables: Vec<_> = words.collect();
    placeables.sort_unstable();
    // Languages have different numbers of plural forms.
    placeables.dedup();
    placeables
}

#[test]
fn every_file_has_the_messages_and_placeables_of_the_english_one_in_its_order() {
    let english = ftl("en");
    let english: Vec<_> = messages(&english).into_iter().collect();
    assert!(english.len() > 70, "{}", english.len());
    for (tag, _) in BUILT_IN {
        let file = ftl(tag);
        let messages = messages(&file);
        let ids =
            |messages: &[(&str, String)]| messages.iter().map(|(id, _)| (*id).to_owned()).collect::<Vec<_>>();
        assert_eq!(ids(&messages), ids(&english), "{tag}");
        for ((id, text), (_, english)) in messages.iter().zip(&english) {
            assert_eq!(placeables(text), placeables(english), "{tag}, {id}");
        }
    }
}

#[test]
fn every_file_has_the_comments_of_the_english_one() {
    let comments = |tag: &str| {
        let file = ftl(tag);
        let comments: Vec<_> =
            file.lines().filter(|line| line.starts_with('#')).skip(1).map(str::to_owned).collect();
        comments
    };
    for (tag, _) in BUILT_IN {
        assert_eq!(comments(tag), comments("en"), "{tag}");
    }
}

#[test]
fn no_text_is_left_in_english() {
    let english = ftl("en");
    let english: BTreeMap<_, _> = messages(&english).into_iter().collect();
    // Words that are the same in both languages, the order of dates, and a text without words.
    let same = [
        "date",
        "date-first",
        "list-caption",
        "minutes",
        "country-fr",
        "april",
        "august",
        "september",
        "november",
    ];
    for (tag, _) in BUILT_IN.into_iter().filter(|(tag, _)| *tag != "en") {
        let file = ftl(tag);
        for (id, text) in messages(&file).into_iter().filter(|(id, _)| !same.contains(id)) {
            assert_ne!(Some(&text), english.get(id), "{tag}, {id}");
        }
    }
}

#[test]
fn typography_is_that_of_the_language() {
    for (id, text) in messages(&ftl("fr")) {
        let is_spaced = |sign: &str| {
            text.matches(sign).count() == text.matches(&format!("{{\"\\u00a0\"}}{sign}")).count()
        };
        assert!([":", ";", "?", "!"].into_iter().all(is_spaced), "{id}");
    }
    for (id, text) in messages(&ftl("es")) {
        assert_eq!(text.matches('?').count(), text.matches('¿').count(), "{id}");
        assert_eq!(text.matches('!').count(), text.matches('¡').count(), "{id}");
    }
    for (tag, _) in BUILT_IN.into_iter().filter(|(tag, _)| *tag != "en") {
        let file = ftl(tag);
        let straight = messages(&file)
            .into_iter()
            .find(|(_, text)| text.contains('\'') || text.replace(r#""\u00a0""#, "").contains('"'));
        assert_eq!(straight, None, "{tag}");
    }
}

/// Returns the table of the documentation, as it must be.
fn table() -> String {
    let english = ftl("en");
    let rows = messages(&english).into_iter().map(|(id, text)| format!("| `{id}` | `{text}` |\n"));
    format!("| message | in English |\n|---|---|\n{}", rows.collect::<String>())
}

#[test]
fn the_documentation_has_every_message() {
    let path = "../cookie-policy/docs/languages.md";
    let page = fs::read_to_string(path).expect("the page is there");
    let (before, rest) = page.split_once("| message |").expect("the table is there");
    let (_, after) = rest.split_once("\n\n").expect("something is behind it");
    let expected = format!("{before}{}\n{after}", table());
    if env::var_os("BLESS").is_some() {
        fs::write(path, &expected).expect("the page can be written");
    } else {
        assert!(page == expected, "the table of messages is another; run the test with `BLESS=1`");
    }
}
