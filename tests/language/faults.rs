//! Files that are rejected, with everything that is wrong with them.

use cookie_policy::Language;

use crate::added::edited;
use crate::tables::ftl;

fn faults_of(tag: &str, ftl: &str) -> String {
    Language::from_ftl(tag, ftl).expect_err("the file is refused").to_string()
}

/// Returns what is wrong with a message that replaces the English one.
fn fault(tag: &str, id: &str, text: &str) -> String {
    let faults = faults_of(tag, &edited(&[(id, text)]));
    let lines: Vec<_> = faults.lines().skip(1).collect();
    let [line] = lines[..] else { panic!("one fault is to be told: {faults}") };
    let (place, fault) = line.split_once(": ").expect("a line and a fault");
    let number: usize = place.strip_prefix("line ").expect("a line").parse().expect("a number");
    let file = edited(&[(id, text)]);
    let is_there = |line: &str| line.starts_with(&format!("{id} ="));
    assert!(file.lines().nth(number - 1).is_some_and(is_there), "{faults}");
    fault.replace(&format!("`{id}`: "), "")
}

/// Returns the number of the first line that begins so.
fn line(file: &str, start: &str) -> usize {
    let number = file.lines().position(|line| line.starts_with(start));
    1 + number.unwrap_or_else(|| panic!("no line begins with {start:?}"))
}

#[test]
fn everything_that_is_wrong_is_listed() {
    let file = edited(&[
        ("page-title", "{ $site }"),
        ("cookie-heading", "{ -brand }"),
        ("banner-hide", "Hide\nbanner-hid = Hide\n-brand = B"),
        ("choices-save", "Save\n    .title = Save"),
    ]);
    let file = file.replace("page-introduction = ", "introduction = ").replace("january =", "january ");
    let expected = [
        ("page-title =", "`page-title`: `{ $site }` is not available in this message"),
        ("introduction =", "`introduction` is not a message of this library"),
        (
            "cookie-heading =",
            "`cookie-heading`: numbers, functions and references to messages or terms are not supported",
        ),
        ("january ", "this is not valid Fluent: Expected a token starting with \"=\""),
        ("banner-hid =", "`banner-hid` is not a message of this library"),
        ("-brand =", "`-brand`: terms are not supported"),
        ("choices-save =", "`choices-save`: attributes (`.title`) are not supported"),
    ];
    let numbered = expected.map(|(start, fault)| format!("line {}: {fault}", line(&file, start)));
    let faults = faults_of("en-GB", &file);
    let mut faults = faults.lines();
    assert_eq!(faults.next(), Some("cannot read the language `en-GB`:"));
    assert_eq!(faults.next_back(), Some("`page-introduction` is missing"));
    assert_eq!(faults.collect::<Vec<_>>(), numbered);
}

#[test]
fn an_empty_file_lacks_every_message() {
    let faults = faults_of("pl", "");
    let messages =
        ftl("en").lines().filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase())).count();
    assert_eq!(faults.lines().count(), 1 + messages);
    assert!(faults.lines().skip(1).all(|line| line.ends_with("` is missing")), "{faults}");
}

#[test]
fn placeables_without_end_are_one_fault_and_do_not_exhaust_the_stack() {
    let kinds = ["{", "{ ", "{\n", "{ A(", "{\n A(\n", "{ $n -> *[other] ", "{ { \"}\" ", "{ A(b: "];
    for kind in kinds {
        for count in [1_000, 100_000] {
            let file = format!("page-title = {}", kind.repeat(count));
            let faults = faults_of("en", &file);
            let (_, fault) = faults.split_once(": placeables ").unwrap_or_default();
            assert_eq!(fault, "are nested more than 32 deep: nest fewer", "{kind}");
        }
    }
    // A brace in a literal or a comment is not one.
    let file = edited(&[("page-title", &"{ \"{{(\" }".repeat(100))])
        .replace("page-title", "# {{{{{{\n".repeat(50).as_str());
    assert!(!faults_of("en", &file).contains("nested"), "{file}");
}

#[test]
fn a_message_that_occurs_twice_is_refused() {
    let file = edited(&[("session", "session\nsession = visit")]);
    let first = line(&file, "session =");
    let expected = format!("line {}: `session` is already in line {first}", first + 1);
    assert_eq!(faults_of("en", &file).lines().nth(1), Some(expected.as_str()));
}

#[test]
fn a_placeable_is_where_it_belongs_and_nowhere_else() {
    for (id, text, expected) in [
        ("page-changed", "Last changed.", "it must contain `{ $date }` exactly once"),
        ("page-changed", "{ $date } { $date }", "it must contain `{ $date }` exactly once"),
        ("page-changed", "{ $day }", "`{ $day }` is not available in this message"),
        ("date", "{ $day } { $month }", "it must contain `{ $year }` exactly once"),
        ("date-first", "{ $day } { $month } { $year }", "`{ $day }` is not available in this message"),
        ("session-or", "session or { $count }", "`{ $count }` is not available in this message"),
        ("banner-accept", "{\"\"}", "it is empty"),
        ("banner-accept", "{\" \"}{\"\\u00a0\"}", "it is empty"),
    ] {
        assert_eq!(fault("en", id, text), expected, "{text}");
    }
}

#[test]
fn what_is_not_taken_of_fluent_is_told() {
    let refused = "numbers, functions and references to messages or terms are not supported";
    let selected = "only the units have variants, and they select by `$count`";
    for (text, expected) in [
        ("{ 5 }", refused),
        ("{ page-introduction }", refused),
        ("{ page-introduction.title }", refused),
        ("{ -brand }", refused),
        ("{ DATETIME($date) }", refused),
        ("{ { -brand } }", refused),
        ("{ $count ->\n    [one] A\n   *[other] B\n }", selected),
        ("{ PLATFORM() ->\n   *[other] B\n }", selected),
        ("a <b>", "`<` is not allowed, because it can be markup"),
        ("a *b*", "`*` is not allowed, because it can be markup"),
        ("a {\"{}\"}", "`{` is not allowed, because it can be markup"),
        ("a {\"\\u0000\"}", "`\\0` is not allowed, because it can be markup"),
        ("a {\"\\u000a\"}", "`\\n` is not allowed, because it can be markup"),
        ("a\tb", "`\\t` is not allowed, because it can be markup"),
    ] {
        assert_eq!(fault("en", "page-title", text), expected, "{text}");
    }
}

/// Returns plural forms with these keys, each with the count. The last one is the default.
fn forms(keys: &[&str]) -> String {
    let (default, keys) = keys.split_last().expect("a default");
    let keys: String = keys.iter().map(|key| format!("\n    [{key}] {{ $count }} {key}")).collect();
    format!("{{ $count ->{keys}\n   *[{default}] {{ $count }} {default}\n}}")
}

#[test]
fn forms_are_those_of_the_language() {
    for (tag, keys, expected) in [
        ("en", &["other"][..], "the form `[one]` is missing"),
        ("en", &["one"], "the form `[other]` is missing"),
        ("en", &["one", "few", "other"], "the language has no plural form `[few]`"),
        ("en", &["1", "other"], "the language has no plural form `[1]`"),
        ("en", &["one", "one", "other"], "there is more than one form `[one]`"),
        ("en", &["single", "other"], "the language has no plural form `[single]`"),
    ] {
        assert_eq!(fault(tag, "days", &forms(keys)), expected, "{tag} {keys:?}");
    }
    let count = |form: &str| format!("the form `[{form}]` must contain `{{ $count }}` exactly once");
    let number = "{ NUMBER($count) ->\n    [one] { $count } day\n   *[other] { $count } days\n}";
    for (text, expected) in [
        ("days", count("other")),
        ("{ $count ->\n    [one] one day\n   *[other] many days\n}", count("other")),
        ("{ $count ->\n    [one] { $count } { $count }\n   *[other] { $count } days\n}", count("one")),
        (
            "{ $day ->\n    [one] a\n   *[other] b\n}",
            "only the units have variants, and they select by `$count`".to_owned(),
        ),
        (number, "only the units have variants, and they select by `$count`".to_owned()),
    ] {
        assert_eq!(fault("en", "days", text), expected, "{text}");
    }
}

#[test]
fn a_word_tells_the_count_only_where_it_can_be_no_other() {
    let forms = |one: &str| {
        format!(
            "{{ $count ->\n    [one] {one}\n    [few] {{ $count }} b\n    [many] {{ $count }} c\n   *[other] {{ $count }} d\n}}"
        )
    };
    let units = ["days", "hours", "minutes", "seconds"];
    let file = |one: &str| {
        edited(&units.map(|unit| (unit, forms(one))).each_ref().map(|(unit, text)| (*unit, text.as_str())))
    };
    // 21 and 31 are `one` in Russian, but not in Polish.
    assert!(Language::from_ftl("pl", &file("a day")).is_ok());
    assert!(Language::from_ftl("ru", &file("{ $count } day")).is_ok());
    let faults = faults_of("ru", &file("a day"));
    assert_eq!(
        faults.matches("the form `[one]` must contain `{ $count }` exactly once").count(),
        4,
        "{faults}"
    );
}

#[test]
fn a_language_that_nobody_knows_has_one_form() {
    let faults = faults_of("xx", &edited(&[]));
    assert_eq!(faults.matches("the language has no plural form `[one]`").count(), 4, "{faults}");
}

#[test]
fn what_is_not_a_tag_is_told() {
    for tag in ["", "a", "polishlanguage", "pl PL", "pl\n", "en-u-co-phonebk"] {
        let faults = faults_of(tag, &edited(&[]));
        let expected = format!(
            "cannot read the language `{}`:\nthis is not a language tag such as `pl` or `pt-BR`",
            tag.escape_debug()
        );
        assert_eq!(faults, expected);
    }
}
