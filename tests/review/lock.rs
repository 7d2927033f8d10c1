//! The text of a lock file, and texts that are not.

use cookie_policy::{Cookie, Export, ExportFormat, History, Lock, policy};
use cookie_policy_tests::SitePolicy;
use cookie_policy_tests::golden::assert_golden;
use cookie_policy_tests::hostile::HostilePolicy;

use crate::policies::before::ExamplePolicy;
use crate::policies::more;

fn file() -> String {
    Lock::of::<SitePolicy>().to_string()
}

#[test]
fn the_lock_of_a_site_is_as_it_was() {
    assert_golden("lock-of-site.json", &file());
}

#[test]
fn a_lock_reads_as_it_was_written() {
    assert_eq!(Lock::parse(&file()).unwrap(), Lock::of::<SitePolicy>());
    let hostile = Lock::of::<HostilePolicy>();
    assert_eq!(Lock::parse(&hostile.to_string()).unwrap(), hostile);
    let own = Lock::of::<ExamplePolicy>();
    assert_eq!(Lock::parse(&own.to_string()).unwrap(), own);
}

#[test]
fn what_is_counted_again_is_recorded_and_shown() {
    let file = Lock::of::<more::ExamplePolicy>().to_string();
    assert!(file.contains("      \"lifetime\": \"2 hours\",\n      \"refresh\": true,\n"), "{file}");
    let former = Lock::parse(&file.replacen("      \"refresh\": true,\n", "", 1)).unwrap();
    let changes = Lock::of::<more::ExamplePolicy>().changes_since(&former).to_string();
    assert!(changes.contains("  `basket` (necessary): refresh: (default) -> true\n"), "{changes}");
    let page = more::ExamplePolicy::document().markdown().to_string();
    assert!(page.contains("2 hours, counted again from each visit"), "{page}");
    let iab = Export::of::<more::ExamplePolicy>(ExportFormat::Iab).to_string();
    assert_eq!(iab.matches("\"cookieRefresh\": true").count(), 1, "{iab}");
}

#[test]
fn each_field_has_its_own_line_and_the_cookies_are_sorted() {
    let file = file();
    assert!(file.starts_with("{\n  \"version\": 1,\n"), "{file}");
    assert!(file.lines().all(|line| line.matches("\": ").count() <= 1), "{file}");
    let values = |field: &str| -> Vec<String> {
        let start = format!("      \"{field}\": ");
        file.lines().filter_map(|line| line.strip_prefix(&start)).map(str::to_owned).collect()
    };
    let keys: Vec<_> = values("category").into_iter().zip(values("name")).collect();
    assert_eq!(keys.len(), 17);
    assert!(keys.is_sorted(), "{keys:?}");
}

#[test]
fn a_byte_order_mark_line_ends_and_layout_make_no_difference() {
    let lock = Lock::of::<SitePolicy>();
    let file = file();
    let value: serde_json::Value = serde_json::from_str(&file).unwrap();
    assert_eq!(value.get("version"), Some(&1.into()));
    for text in [format!("\u{feff}{file}"), file.replace('\n', "\r\n"), file.replace("\n      ", " ")] {
        assert!(lock.changes_since(&Lock::parse(&text).unwrap()).is_empty());
    }
}

/// Asserts that a text is refused, in this line, with these words.
#[track_caller]
fn assert_refused(text: &str, line: usize, words: &str) {
    let error = Lock::parse(text).unwrap_err();
    assert_eq!(error.line(), line, "{error}");
    let shown = error.to_string();
    assert!(shown.starts_with(&format!("line {line}: ")) && shown.contains(words), "{shown}");
    assert!(!shown.contains('\n'), "{shown}");
}

/// The number of the line that contains a text.
fn line_of(text: &str, part: &str) -> usize {
    text.lines().position(|line| line.contains(part)).unwrap() + 1
}

#[test]
fn conflicts_newer_and_hand_edited_files_are_named_by_line() {
    let file = file();
    let conflict = file.replacen("  \"site\"", "<<<<<<< HEAD\n  \"site\"", 1);
    assert_refused(&conflict, 5, "conflict");
    assert_refused(&conflict.replace('\n', "\r\n"), 5, "conflict");
    for mark in ["=======", "||||||| base", ">>>>>>> theirs"] {
        assert_refused(&file.replacen("  \"site\"", &format!("{mark}\n  \"site\""), 1), 5, "conflict");
    }
    assert_refused(&file.replacen("\"version\": 1", "\"version\": 2", 1), 2, "newer");
    assert_refused(&file.replacen("\"version\": 1", "\"version\": 0", 1), 2, "unknown version");
    let line = line_of(&file, "\"provider\": \"Video Ltd\"");
    let edit = |to: &str| file.replacen("\"provider\": \"Video Ltd\"", to, 1);
    assert_refused(&edit("\"colour\": \"red\""), line, "unknown field `colour`");
    assert_refused(&edit("\"provider\": 7"), line, "expected a text");
    assert_refused(&edit("\"provider\": [\"Video Ltd\"]"), line, "the value of `provider`");
    assert_refused(&edit("\"name\": \"player\""), line, "`name` occurs twice");
    assert_refused(&edit("\"provider\" \"Video Ltd\""), line, "expected `:`");
    let hash = line_of(&file, "\"material\"");
    assert_refused(&file.replacen("\"0x", "\"0xx", 1), hash, "the value of `material`");
    let without = file.lines().filter(|line| !line.contains("\"provider\": \"Video Ltd\""));
    let without: Vec<&str> = without.collect();
    assert!(Lock::parse(&without.join("\n")).unwrap_err().to_string().contains("`provider` is missing"));
}

#[test]
fn a_list_or_a_field_that_is_missing_or_occurs_twice_is_named() {
    let file = Lock::of::<ExamplePolicy>().to_string();
    let (start, cookies) = file.split_once("  \"cookies\": [").unwrap();
    let (head, categories) = start.split_once("  \"categories\": [").unwrap();
    let with_cookies = |text: &str| format!("{text}  \"cookies\": [{cookies}");
    let with_categories = |text: &str| format!("{text}  \"categories\": [{categories}");
    let empty = with_cookies(&format!("{start}  \"cookies\": [],\n"));
    for (text, words) in [
        (format!("{}\n}}\n", head.trim_end_matches(",\n")), "`categories` is missing"),
        (with_cookies(head), "`categories` is missing"),
        (format!("{}\n}}\n", start.trim_end_matches(",\n")), "`cookies` is missing"),
        (empty, "`cookies` occurs twice"),
        (
            with_cookies(&with_categories(&format!("{head}  \"categories\": [],\n"))),
            "`categories` occurs twice",
        ),
        (
            file.replacen("  \"fingerprints\"", "  \"fingerprints\": \"\",\n  \"fingerprints\"", 1),
            "`fingerprints` occurs twice",
        ),
        (
            file.replacen("  \"categories\"", "  \"embeds\": [],\n  \"embeds\": [],\n  \"categories\"", 1),
            "`embeds` occurs twice",
        ),
        (file.replacen("  \"policy\"", "  \"policies\"", 1), "unknown field `policies`"),
    ] {
        let error = Lock::parse(&text).unwrap_err().to_string();
        assert!(error.contains(words), "{words}: {error}");
    }
}

#[test]
fn only_hexadecimal_digits_are_a_hash() {
    for hash in [
        "0x+a388ce9093576b4",
        "0x-a388ce9093576b4",
        "0xAA388ce9093576b4",
        "0xa388ce9093576b4",
        "a388ce9093576b4a",
    ] {
        let file = file();
        let line = line_of(&file, "\"material\"");
        let at = file.find("\"material\": \"").unwrap() + 13;
        let text = [&file[..at], hash, &file[at + 18..]].concat();
        assert_refused(&text, line, "the value of `material`");
    }
}

#[test]
fn a_cookie_that_is_listed_twice_is_named() {
    let file = file();
    let start = file.find("    {\n      \"category\": \"marketing\"").unwrap();
    let end = start + file[start..].find("    },\n").unwrap() + "    },\n".len();
    let twice = [&file[..start], &file[start..end], &file[start..]].concat();
    assert!(Lock::parse(&twice).unwrap_err().to_string().contains("is listed twice"));
}

#[test]
fn other_texts_are_refused() {
    for (text, words) in [
        ("", "ends too early"),
        ("{}", "does not begin with `version`"),
        ("[]", "expected a lock file"),
        ("null", "expected a lock file"),
        ("{\"name\": \"package\", \"version\": 1}", "does not begin with `version`"),
        ("{\"version\": \"1\"}", "invalid type"),
        ("{\"version\": 1}", "is missing"),
        (
            "{\"version\": 1, \"fingerprints\": \"x\", \"policy\": \"P\", \"packages\": []}",
            "unknown field `packages`",
        ),
        ("\0", "expected value"),
    ] {
        assert_refused(text, 1, words);
    }
    let deep = "[".repeat(100_000);
    assert!(Lock::parse(&deep).is_err());
    assert!(Lock::parse(&format!("{{\"version\": 1, \"site\": {deep}")).is_err());
}

#[test]
fn a_file_that_is_cut_is_never_taken_for_another() {
    let file = file();
    let complete = file.trim_end().len();
    for end in (0..complete).filter(|end| file.is_char_boundary(*end)) {
        let error = Lock::parse(&file[..end]).unwrap_err();
        assert!(error.to_string().contains("ends too early"), "{end}: {error}");
    }
}

/// A lock file with this number of cookies.
fn large(count: usize) -> String {
    let file = file();
    let start = file.find("    {\n      \"category\"").unwrap();
    let end = start + file[start..].find("    },\n").unwrap();
    let (head, entry) = (&file[..start], &file[start..end]);
    let entries: Vec<String> = (0..count)
        .map(|i| format!("{}    }}", entry.replace("\"audience\"", &format!("\"audience{i}\""))))
        .collect();
    format!("{head}{}\n  ]\n}}\n", entries.join(",\n"))
}

#[test]
fn a_lock_of_2000_cookies_is_read_compared_and_written() {
    let (former, present) = (large(2_000), large(1_999).replace("393 days", "390 days"));
    let [former, present] = [&former, &present].map(|text| Lock::parse(text).unwrap());
    assert_eq!(present.changes_since(&former).iter().count(), 2_000);
    assert!(present.to_string().len() > 100_000);
}

#[test]
fn a_cookie_of_many_fields_is_read_and_compared() {
    let file = file();
    let with = |count: usize| {
        let fields: String = (0..count).map(|i| format!("\"purpose(a{i})\": \"To test\",\n")).collect();
        file.replacen("\"purpose\": ", &format!("{fields}\"purpose\": "), 1)
    };
    let [former, present] = [with(3_000), with(1_500)].map(|text| Lock::parse(&text).unwrap());
    assert_eq!(present.changes_since(&former).iter().count(), 1_500);
    assert_eq!(History::of::<SitePolicy>(&[&with(3_000)]).unwrap().to_string(), "");
}

#[test]
fn what_terminals_and_editors_obey_is_escaped() {
    let hostile = "V\u{202e}i\u{9b}31md\u{2066}e\u{7f}\u{2028}o";
    let text = file().replacen("\"provider\": \"Video Ltd\"", &format!("\"provider\": \"{hostile}\""), 1);
    let lock = Lock::parse(&text).unwrap();
    let changes = Lock::of::<SitePolicy>().changes_since(&lock);
    let escaped = r#""V\u202ei\u009b31md\u2066e\u007f\u2028o""#;
    for shown in [changes.to_string(), lock.to_string()] {
        assert!(shown.contains(escaped), "{shown:?}");
        assert!(
            !shown.contains(|char: char| hostile.contains(char) && !char.is_ascii_graphic()),
            "{shown:?}"
        );
    }
    assert_eq!(Lock::parse(&lock.to_string()).unwrap(), lock);
}

/// To keep users logged in
#[derive(Cookie)]
#[cookie(name = "login", provider = site, category = Necessary(Authentication), lifetime = session)]
#[allow(dead_code, reason = "only the list is used")]
struct Login(String);

/// The cookies of a library.
#[policy(part)]
struct AuthCookies(Login);

/// To keep the basket
#[derive(Cookie)]
#[cookie(name = "basket", provider = site, category = Necessary(UserInput), lifetime = session)]
#[allow(dead_code, reason = "only the list is used")]
struct Basket(String);

#[policy(site = "https://example.org", provider = "Example", recipients = [], parts = [AuthCookies])]
struct OfParts(Basket);

#[test]
fn cookies_of_a_part_name_it() {
    let file = Lock::of::<OfParts>().to_string();
    let (basket, login) = file.split_once("\"login\"").unwrap();
    assert!(login.contains("      \"part\": \"AuthCookies\",\n"), "{file}");
    assert!(!basket.contains("\"part\""), "{file}");
    assert_eq!(Lock::parse(&file).unwrap(), Lock::of::<OfParts>());
}
