//! The Nu Html Checker of the W3C accepts the pages.

use std::fs;
use std::path::Path;

use cookie_policy_tests::validator::messages;

use crate::http::{choices_after, shown};
use crate::server::Server;

/// A placeholder has none, because the library does not know the level that it would have on the page.
const HEADINGS: &str = "Section lacks heading";

#[test]
fn a_checker_of_html_has_nothing_to_say_about_the_pages() {
    let server = Server::start();
    let answered = choices_after(&server, "answer=save&statistics=grant");
    let allowed = choices_after(&server, "answer=accept_all");
    let pages = [
        ("not-kept", "/cookies/kept?to=%2Fstops", ""),
        ("home", "/", ""),
        ("stops", "/stops?line=7", ""),
        ("stop", "/stops/harbour", ""),
        ("confirmed", "/stops?line=7", &answered),
        ("map", "/stops/harbour", &allowed),
        ("new", "/cookies", ""),
        ("answered", "/cookies?from=%2F", &answered),
    ];
    let files = pages.map(|(name, page, cookies)| {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.html"));
        fs::write(&path, shown(&server, page, cookies)).unwrap();
        path
    });
    let mut messages = messages(&files).unwrap_or_default();
    messages.retain(|message| !message.to_string().contains(HEADINGS));
    assert!(messages.is_empty(), "{messages:#?}");
}
