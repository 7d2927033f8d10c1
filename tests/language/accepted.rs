//! The language that the visitor's browser asks for.

use cookie_policy::Language;
use cookie_policy_tests::random::{Random, for_seeds};

use crate::added::language;

const OFFERED: [Language; 5] =
    [Language::ENGLISH, Language::FRENCH, Language::GERMAN, Language::ITALIAN, Language::SPANISH];

/// Returns the tag of the language that is found.
fn accepted(field: &str) -> &'static str {
    Language::accepted(field, &OFFERED).map_or("", Language::as_str)
}

#[test]
fn a_header_of_60_kb_is_read_at_once() {
    let field: String = (0..6_000).map(|i| format!("x{i};q=0.{}, ", i % 10)).collect();
    let start = std::time::Instant::now();
    assert_eq!(Language::accepted(&(field + "mt;q=0.01"), Language::BUILT_IN), Some(Language::MALTESE));
    assert!(start.elapsed() < std::time::Duration::from_secs(1), "{:?}", start.elapsed());
}

/// Values of `Accept-Language`, and the language that each asks for.
const PREFERRED: [(&str, &str); 36] = [
    // Weights.
    ("fr", "fr"),
    ("fr, en", "fr"),
    ("en;q=0.5, fr;q=0.8, de;q=0.7", "fr"),
    ("en;q=0.5, fr", "fr"),
    ("it;q=0.123, es;q=0.124", "es"),
    ("it;q=1.000, es;q=1", "it"),
    ("es;q=1, it;q=1.0", "es"),
    ("en-US,en;q=0.9,de;q=0.8", "en"),
    // Ranges are shortened, and case does not matter.
    ("fr-CA", "fr"),
    ("FR-ca;Q=0.5", "fr"),
    ("de-Latn-CH-1996", "de"),
    ("es-419, pt;q=0.9", "es"),
    ("pl, cs;q=0.9, it;q=0.1", "it"),
    // Nothing that is offered.
    ("", ""),
    ("pl", ""),
    ("pl, cs;q=0.5", ""),
    ("enm", ""),
    ("e", ""),
    // Exclusions.
    ("fr;q=0", ""),
    ("fr;q=0, en;q=0.1", "en"),
    ("fr-CA, fr;q=0, en;q=0.1", "en"),
    ("fr;q=0.000", ""),
    ("fr, *;q=0", "fr"),
    ("fr-CA;q=0, fr", "fr"),
    ("fr, fr;q=0", "fr"),
    // Any other.
    ("*", "en"),
    ("pl, *;q=0.1", "en"),
    ("en;q=0, *", "fr"),
    ("en-GB;q=0.1, *;q=0.5", "fr"),
    ("*, fr;q=0.5", "en"),
    ("en;q=0, fr;q=0, de;q=0, it;q=0, es;q=0, *", ""),
    ("*;q=0", ""),
    ("pl;q=0.5, *;q=0.4, it;q=0.3", "en"),
    // White space, and empty elements.
    (" \t fr\t;\tq=0.5 ,, en;q=0.4 ,", "fr"),
    ("fr ; q = 0.2, en; q=0.4", "en"),
    (",", ""),
];

#[test]
fn the_preferred_language_is_found() {
    for (field, tag) in PREFERRED {
        assert_eq!(accepted(field), tag, "{field}");
    }
}

#[test]
fn junk_hides_nothing() {
    for junk in [
        "fr_FR",
        "\u{e9}",
        "en US",
        "-fr",
        "fr-",
        "fr--CA",
        ";q=1",
        "=",
        "\"en\"",
        "abcdefghi",
        "fr-abcdefghi",
        "*-CH",
        "**",
        "\0",
        "q=1",
    ] {
        assert_eq!(accepted(junk), "", "{junk}");
        assert_eq!(accepted(&format!("{junk}, de")), "de", "{junk}");
        assert_eq!(accepted(&format!("de;q=0.1,{junk}")), "de", "{junk}");
    }
    for weight in
        ["", "abc", "1.5", "2", "-1", "0.x", "1.001", ".5", "NaN", "inf", "\u{e9}", "0.\u{e9}\u{e9}"]
    {
        assert_eq!(accepted(&format!("de;q={weight}")), "de", "{weight}");
        assert_eq!(accepted(&format!("de;q={weight}, it;q=0.2")), "it", "{weight}");
    }
    assert_eq!(accepted("de;q=0.3333, it;q=0.3329"), "de");
    assert_eq!(accepted("it;level=1;q=0.1, de;q=0.2"), "de");
    assert_eq!(accepted("it;level=1, de;q=0.2"), "it");
}

#[test]
fn only_what_is_offered_is_found() {
    let offered = [Language::GERMAN, Language::ITALIAN];
    assert_eq!(Language::accepted("en, it;q=0.5, de;q=0.5", &offered), Some(Language::ITALIAN));
    assert_eq!(Language::accepted("*", &offered), Some(Language::GERMAN));
    assert_eq!(Language::accepted("en", &offered), None);
    assert_eq!(Language::accepted("*", &[]), None);
}

#[test]
fn of_one_language_the_closest_is_found() {
    let offered = ["pt-PT", "zh-Hans", "zh-Hant-HK", "fr", "fr-CA"].map(language);
    for (field, tag) in [
        ("fr-CA", "fr-CA"),
        ("fr-CA;q=0.1, fr", "fr"),
        ("fr-BE", "fr"),
        ("fr;q=0, fr-CA", "fr-CA"),
        ("pt", "pt-PT"),
        ("pt-BR, fr;q=0.5", "pt-PT"),
        ("zh", "zh-Hans"),
        ("zh-TW", "zh-Hans"),
        ("zh-Hant", "zh-Hant-HK"),
        ("zh-Hant-TW", "zh-Hant-HK"),
        ("zh-Hant-HK-x-a", "zh-Hant-HK"),
        ("zh;q=0, *", "pt-PT"),
        ("zh-Hans;q=0, zh", "zh-Hant-HK"),
    ] {
        let found = Language::accepted(field, &offered);
        assert_eq!(found.map(Language::as_str), Some(tag), "{field}");
    }
}

#[test]
fn no_field_panics_and_a_good_range_is_found_in_any() {
    const PIECES: [&str; 18] = [
        "fr", "de-CH", "*", ",", ";", "q", "=", "0", ".", "1", "-", " ", "\t", "é", "\0", "\"", "x-a", "000",
    ];
    for_seeds(3000, |random: &mut Random| {
        let junk: String = (0..random.below(12)).map(|_| *random.pick(&PIECES)).collect();
        let found = Language::accepted(&format!("{junk},it;q=1"), &[Language::ITALIAN]);
        assert_eq!(found, Some(Language::ITALIAN), "{junk:?}");
    });
}

#[test]
fn a_long_field_takes_no_long_time() {
    let excluded = "en-a,".repeat(20_000) + "en;q=0";
    let deep = "a-".repeat(50_000) + "a";
    for field in [excluded, deep, "*,".repeat(50_000), "en;q=0,".repeat(20_000)] {
        assert_eq!(
            Language::accepted(&field, &[Language::ENGLISH]),
            if field.starts_with('*') { Some(Language::ENGLISH) } else { None }
        );
    }
}
