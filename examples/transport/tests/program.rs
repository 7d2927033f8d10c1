//! The program, run as a person runs it.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::process::{Command, Output, Stdio};

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_transport")).args(arguments).output().unwrap()
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap()
}

/// The rows of the site's own policy page: provider, function and location, name, purpose.
const SEED: [[&str; 4]; 4] = [
    [
        "Opendatasoft",
        "Authentication (front and back office)",
        "`sessionid`",
        "To remember the user from one page to another",
    ],
    [
        "Opendatasoft",
        "Language selection (front and back office)",
        "`django_language`",
        "To remember the visitor's language",
    ],
    ["Opendatasoft", "API (CSRF) (front et back office)", "`csrftoken`", "To retrieve data via API calls"],
    [
        "Opendatasoft",
        "Choices related to your cookie preferences",
        "`cookies_preferences`",
        "To remember the visitor's cookie preferences",
    ],
];

#[test]
fn the_printed_policy_shows_the_rows_of_the_sites_own_page() {
    let output = run(&["policy", "print"]);
    assert!(output.status.success());
    let page = text(output.stdout);
    for cells in SEED {
        let row = format!("| {} |", cells.join(" | "));
        assert!(page.lines().any(|line| line.starts_with(&row)), "{row}\n{page}");
    }
}

#[test]
fn policy_print_prints_the_page_and_nothing_else() {
    let page = text(run(&["policy", "print"]).stdout);
    assert!(page.starts_with("# Cookies policy\n"));
    assert!(!page.contains("Set-Cookie"));
    assert!(text(run(&[]).stdout).starts_with(&page));
}

#[test]
fn the_story_sets_what_needs_consent_only_between_grant_and_withdrawal() {
    let story = text(run(&[]).stdout);
    let sets = |chapter: &str| chapter.contains("Set-Cookie: visitor_id=7f2c; Max-Age=33696000;");
    let chapters: Vec<bool> =
        story.split("\n## ").filter(|chapter| chapter.contains("> Cookie:")).map(sets).collect();
    assert_eq!(chapters, [false, false, false, false, true, false, false]);
    assert!(story.contains("Set-Cookie: visitor_id=; Max-Age=0;"));
}

#[test]
fn other_arguments_are_answered_with_the_usage() {
    let output = run(&["policy"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(text(output.stderr), "usage: transport [policy print]\n");
}

#[test]
fn a_reader_that_has_read_enough_is_no_error() {
    let mut program = Command::new(env!("CARGO_BIN_EXE_transport"));
    let mut program = program.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(program.stdout.take());
    let output = program.wait_with_output().unwrap();
    assert!(output.status.success());
    assert_eq!(text(output.stderr), "");
}
