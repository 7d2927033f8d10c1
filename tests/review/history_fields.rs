//! What the history says of each field of a lock.

use cookie_policy::{Consequence, History, Language, Lock};

use crate::complete::Everything;

/// What a visitor reads in another way, or cannot read.
const UNTOLD: [(&str, &str); 10] = [
    ("site", "the address of the page itself"),
    ("site_name", "the name of the site, at the top of the page"),
    ("changed", "the date of the release, which is the heading of its changes"),
    ("key", "another category: its cookies are removed and added"),
    ("text_key", "a name of texts, which visitors never see"),
    ("sale_or_share", "no language has words for it"),
    ("set_by", "only the JSON of the page has it"),
    ("exemption", "only the JSON of the page has it"),
    ("element", "the page shows the content itself"),
    ("material", "follows from other fields"),
];

/// Lines of a former lock that differ from this one in a field: without it or, where it is required, with another value.
fn former_lines(line: &str) -> [String; 2] {
    let (name, value) = line.trim_end_matches(',').split_once(": ").unwrap();
    let comma = if line.ends_with(',') { "," } else { "" };
    let other = if value.starts_with('[') { "[\"Other\"]" } else { "\"other\"" };
    [String::new(), format!("{name}: {other}{comma}")]
}

#[test]
fn what_visitors_read_of_a_field_is_in_the_history() {
    let lock = Lock::of::<Everything>();
    let file = lock.to_string();
    let lines: Vec<&str> = file.lines().collect();
    let mut told = Vec::new();
    for (i, line) in lines.iter().enumerate().skip(3) {
        let Some((name, _)) = line.trim().strip_prefix('"').and_then(|line| line.split_once("\": ")) else {
            continue;
        };
        let with = |former: &String| [&lines[..i], &[former], &lines[i + 1..]].concat().join("\n");
        let formers = former_lines(line).map(|former| with(&former));
        let Some((former, text)) = formers.iter().find_map(|text| Some((Lock::parse(text).ok()?, text)))
        else {
            continue;
        };
        let is_noticed = lock.changes_since(&former).worst() != Some(Consequence::Unnoticed);
        let history = |language| History::of::<Everything>(&[text]).unwrap().language(language).to_string();
        let is_told = [Language::ENGLISH, Language::FRENCH].map(history).iter().any(|text| !text.is_empty());
        let is_exception = UNTOLD.iter().any(|(exception, _)| *exception == name);
        assert!(is_told || !is_noticed || is_exception, "`{name}` is noticed, and not in the history");
        assert!(!is_told || !is_exception, "`{name}` is in the history");
        told.extend(is_told.then_some(name));
    }
    for name in ["storage", "provider_url", "host", "cookies", "privacy", "refusal", "audience_exemption"] {
        assert!(told.contains(&name), "{name}: {told:?}");
    }
}

#[test]
fn the_history_says_where_something_is_kept_and_what_comes_with_an_embed() {
    let lock = Lock::of::<Everything>().to_string();
    for (present, former, sentence) in [
        (
            "\"storage\": \"local_storage\"",
            "\"storage\": \"indexed_db\"",
            "views – Cookie name(s): views (local storage) (before: views (IndexedDB)).",
        ),
        (
            "      \"host\": \"www.map.example\",\n",
            "",
            "map_visitor – Party: third party (www.map.example) (before: third party).",
        ),
        (
            "\"provider_url\": \"https://map.example/privacy\"",
            "\"provider_url\": \"https://map.example/old\"",
            "map_visitor – Service provider's name: https://map.example/privacy (before: https://map.example/old).",
        ),
        (
            "\"privacy\": \"https://map.example/privacy\"",
            "\"privacy\": \"https://map.example/old\"",
            "Map – Privacy notice of Map Ltd: https://map.example/privacy (before: https://map.example/old).",
        ),
        (
            "\"cookies\": [\"map_visitor of www.map.example\"]",
            "\"cookies\": [\"theme\"]",
            "Map – Cookie name(s): map_visitor (www.map.example) (before: theme).",
        ),
        (
            "\"audience_exemption\": [\"FR\"]",
            "\"audience_exemption\": [\"FR\", \"UK\"]",
            "Anonymous statistics cookies – Countries whose law is relied on for this: France.",
        ),
        (
            "\"privacy_notice\": \"/privacy\"",
            "\"privacy_notice\": \"/old\"",
            "Privacy notice: your rights, and how your data is used (/privacy)",
        ),
    ] {
        assert!(lock.contains(present), "{present} in {lock}");
        let history = History::of::<Everything>(&[&lock.replace(present, former)]).unwrap().to_string();
        assert_eq!(history.lines().nth(1), Some(&*format!("  {sentence}")), "{history}");
    }
}
