//! The Nu Html Checker of the W3C accepts the page in HTML.

use std::fs;
use std::path::{Path, PathBuf};

use cookie_policy_tests::validator::messages;
use serde_json::Value;

use crate::goldens::GOLDENS;

/// A page with an error, which shows that the checker finds errors.
const WRONG: (&str, &str) =
    ("wrong.html", "<!DOCTYPE html><html lang=en><title>A</title><p>&nothing;<table><tr></table>");

/// Writes every page for one run of the checker, because starting it is slow.
fn written() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("validator");
    fs::create_dir_all(&folder).expect("a folder for tests can be made");
    let goldens = GOLDENS.iter().filter_map(|golden| Some((golden.file(), golden.page()?)));
    let wrong = [WRONG].map(|(file, text)| (file.to_owned(), text.to_owned()));
    let write = |(file, text): (String, String)| {
        let path = folder.join(file);
        fs::write(&path, text).expect("a file for tests can be written");
        path
    };
    goldens.chain(wrong).map(write).collect()
}

#[test]
fn a_checker_of_html_has_nothing_to_say() {
    let files = written();
    let html = GOLDENS.iter().filter(|golden| golden.file().ends_with(".html")).count();
    assert_eq!(files.len(), html + 1);
    let Some(messages) = messages(&files) else { return };
    let is_about_wrong =
        |message: &Value| message.get("url").is_some_and(|url| url.to_string().contains(WRONG.0));
    let (wrong, others): (Vec<_>, Vec<_>) = messages.into_iter().partition(is_about_wrong);
    assert!(others.is_empty(), "{others:#?}");
    assert!(!wrong.is_empty(), "the checker overlooks an error");
}
