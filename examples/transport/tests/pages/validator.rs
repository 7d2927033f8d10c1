//! The Nu Html Checker of the W3C accepts the pages.

use std::fs;
use std::path::Path;

use cookie_policy_tests::validator::messages;

use crate::http::{choices_after, shown};
use crate::server::Server;

#[test]
fn a_checker_of_html_has_nothing_to_say_about_the_pages() {
    let server = Server::start();
    let answered = choices_after(&server, "answer=save&statistics=grant");
    let pages = [
        ("not-kept", "/cookies/kept?to=%2Fstops", ""),
        ("home", "/", ""),
        ("stops", "/stops?line=7", ""),
        ("confirmed", "/stops?line=7", &answered),
        ("new", "/cookies", ""),
        ("answered", "/cookies?from=%2F", &answered),
    ];
    let files = pages.map(|(name, page, cookies)| {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.html"));
        fs::write(&path, shown(&server, page, cookies)).unwrap();
        path
    });
    let messages = messages(&files).unwrap_or_default();
    assert!(messages.is_empty(), "{messages:#?}");
}
