//! The README tells what is.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::fs;

#[test]
fn the_refusal_in_the_readme_is_what_the_compiler_says() {
    let readme = fs::read_to_string("../README.md").unwrap();
    let golden = fs::read_to_string("ui/consent/set_without_consent.stderr").unwrap();
    let start = readme.find("error[E0277]").unwrap();
    let shown: Vec<&str> =
        readme.get(start..).unwrap().lines().take_while(|line| !line.starts_with("```")).collect();
    // Where the test file lies is of no interest to readers.
    let said: Vec<&str> = golden.lines().filter(|line| !line.trim_start().starts_with("-->")).collect();
    assert_eq!(shown, said.get(..shown.len()).unwrap());
}

#[test]
fn the_readme_is_short() {
    let readme = fs::read_to_string("../README.md").unwrap();
    assert!(readme.lines().count() < 120);
}
