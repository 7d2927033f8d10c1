//! Phrases that readers did not understand stay out of everything that a person reads.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Phrases that are wrong wherever they occur, and what to write. `..` is at most [`GAP`] bytes of the same sentence.
const PHRASES: [(&str, &str); 51] = [
    ("anew", "again"),
    ("are no", "are not"),
    ("as far as there is room", "a number of bytes"),
    ("cookie-octets alone", "only cookie-octets"),
    ("decide about", "choose"),
    ("decided about", "chose"),
    ("decides about", "chooses"),
    ("feature alone", "only the feature"),
    ("go by", "use"),
    ("goes by", "uses"),
    ("goes without saying", "is the default"),
    ("has its say", "is checked"),
    ("have their say", "are checked"),
    ("held against", "compared with, checked against"),
    ("hold .. against", "compare .. with, check .. against"),
    ("holds .. against", "compares .. with, checks .. against"),
    ("host alone", "this host only"),
    ("in any case", "always, in upper or lower case"),
    ("in the place of", "instead of"),
    ("is answered with", "fails with, gets"),
    ("is no", "is not a"),
    ("is none of", "is not one of, cannot be parsed as"),
    ("lifetime of nothing", "zero lifetime"),
    ("lines leave", "`Set-Cookie` headers are sent"),
    ("none of its type", "cannot be parsed as its type"),
    ("response has left", "response headers have been sent"),
    ("response leaves", "response headers are sent"),
    ("response left", "response headers were sent"),
    ("round the policy", "bypass the policy"),
    ("same but for", "same except for"),
    ("site alone", "this site only"),
    ("site speaks", "site supports"),
    ("speaks: write", "supports: write"),
    ("spelling alone", "one spelling only"),
    ("stand behind", "are after, run inside"),
    ("stands at", "is at"),
    ("stands before", "is before"),
    ("stands behind", "is after, runs inside"),
    ("stands in a", "is in a"),
    ("stands in line", "is already in line"),
    ("stands in parentheses", "must be in parentheses"),
    ("stands in the", "is in the, is listed in the"),
    ("stands once", "occurs once"),
    ("stands twice", "occurs twice"),
    ("takes a list of texts", "expects a list of string literals"),
    ("takes a text", "expects a string literal"),
    ("the way in", "constructor, entry point"),
    ("two doors", "two constructors, two entry points"),
    ("visitor speaks", "visitor understands"),
    ("what leaves", "what is sent"),
    ("what stands", "what is"),
];

/// The longest text between the parts of a phrase.
const GAP: usize = 60;

/// Returns the tracked files that a person reads; not the recorded documents, nor this file.
fn files() -> Vec<String> {
    let patterns = ["*.rs", "*.md", "*.ftl", "*.toml", "*.stderr"];
    let output = Command::new("git").arg("ls-files").args(patterns).current_dir("..").output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let list = String::from_utf8(output.stdout).unwrap();
    let read = |file: &&str| !file.starts_with("tests/golden/") && *file != "tests/english.rs";
    list.lines().filter(read).map(str::to_owned).collect()
}

/// Joins the lines of a text without indentation and comment signs. Returns it in lower case, and where each line begins.
fn joined(text: &str) -> (String, Vec<usize>) {
    let (mut whole, mut starts) = (String::new(), Vec::new());
    for line in text.lines() {
        starts.push(whole.len());
        whole += line.trim_start().trim_start_matches(['/', '!', '#', '|']).trim();
        whole.push(' ');
    }
    // ASCII only, so that offsets stay as they are. Names of tests are sentences, too.
    (whole.to_ascii_lowercase().replace('_', " "), starts)
}

/// Returns whether a match is whole words. "There is no cookie" and "is no longer" are fine; "this is no cookie" is not.
fn is_bounded(before: &str, after: &str) -> bool {
    let is_whole = !before.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric);
    is_whole && !before.ends_with("there ") && !after.starts_with(" longer")
}

/// Returns the offsets of a phrase in a text.
fn found(text: &str, phrase: &str) -> Vec<usize> {
    let (first, second) = phrase.split_once(" .. ").unwrap_or((phrase, ""));
    let is_complete = |after: &str| {
        let sentence = after.split(['.', ';', '"']).next().unwrap_or_default();
        second.is_empty() || sentence.find(&format!(" {second} ")).is_some_and(|gap| gap <= GAP)
    };
    let matches = text.match_indices(first).filter(|(offset, _)| {
        let (before, after) = (&text[..*offset], &text[offset + first.len()..]);
        is_bounded(before, after) && is_complete(after)
    });
    matches.map(|(offset, _)| offset).collect()
}

#[test]
fn no_file_has_a_phrase_that_readers_do_not_understand() {
    let mut faults = String::new();
    for file in files() {
        let (text, starts) = joined(&fs::read_to_string(Path::new("..").join(&file)).unwrap());
        for (phrase, better) in PHRASES {
            for offset in found(&text, phrase) {
                let line = starts.partition_point(|start| *start <= offset);
                writeln!(faults, "{file}:{line}: `{phrase}`: write `{better}`").unwrap();
            }
        }
    }
    assert!(faults.is_empty(), "\n{faults}");
}

#[test]
fn a_phrase_is_found_across_lines_and_only_as_whole_words() {
    let (text, starts) =
        joined("/// What\n/// leaves: it holds the\n/// line against the list. Undergo byes.\n");
    assert_eq!(found(&text, "what leaves").len(), 1);
    let held = found(&text, "holds .. against");
    assert_eq!(
        held.iter().map(|offset| starts.partition_point(|start| start <= offset)).collect::<Vec<_>>(),
        [2]
    );
    assert!(found(&text, "go by").is_empty());
    assert!(found("there is no cookie, and it is no longer sent", "is no").is_empty());
    assert_eq!(found("a date is no text", "is no").len(), 1);
}
