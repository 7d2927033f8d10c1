//! The README and the tutorial match the code.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::fs;

use base64::Engine as _;

#[test]
fn the_refusal_in_the_readme_is_what_the_compiler_says() {
    let readme = fs::read_to_string("../README.md").unwrap();
    let golden = fs::read_to_string("ui/consent/set_without_consent.stderr").unwrap();
    let start = readme.find("error[E0277]").unwrap();
    let shown: Vec<&str> =
        readme.get(start..).unwrap().lines().take_while(|line| !line.starts_with("```")).collect();
    // Readers do not need the path of the test file.
    let said: Vec<&str> = golden.lines().filter(|line| !line.trim_start().starts_with("-->")).collect();
    assert_eq!(shown, said.get(..shown.len()).unwrap());
}

/// Asserts that `whole` contains each line of `shown`, in this order.
fn assert_lines_in(shown: &str, whole: &str) {
    let mut lines = whole.lines();
    for shown in shown.lines() {
        assert!(lines.any(|line| line.trim() == shown.trim()), "`{shown}` is missing");
    }
}

#[test]
fn what_the_tutorial_shows_is_in_its_program() {
    let tutorial = fs::read_to_string("../cookie-policy/docs/tutorial.md").unwrap();
    let (steps, program) = tutorial.split_once("```no_run\n").unwrap();
    let greet = steps.split("```ignore\n").nth(1).and_then(|rest| rest.split("```").next());
    assert_lines_in(greet.unwrap(), program);
    let declared = fs::read_to_string("../cookie-policy/docs/tutorial.rs").unwrap();
    assert!(program.contains(declared.split_once("\n\n").unwrap().1));
}

#[test]
fn the_picture_in_the_documentation_is_the_readmes() {
    let text = fs::read_to_string("../cookie-policy/docs/page.png.base64").unwrap();
    let picture = fs::read("../cookie-policy/docs/page.png").unwrap();
    assert!(base64::engine::general_purpose::STANDARD.decode(text).unwrap() == picture);
}

#[test]
fn the_readme_is_short() {
    let readme = fs::read_to_string("../README.md").unwrap();
    assert!(readme.lines().count() < 120);
}
