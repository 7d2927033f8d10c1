//! The Nu Html Checker of the W3C accepts the pages.

use std::fs;
use std::path::Path;

use cookie_policy_tests::validator::messages;
use serde_json::Value;

use crate::http::{choices_after, shown};
use crate::server::Server;

/// An embed has no heading, because the library does not know the level that it would have on the page.
const HEADINGS: &str = "Section lacks heading";

/// Returns whether the page has an embed, or its placeholder.
fn has_embed(html: &str) -> bool {
    html.contains("<section class=\"visitor-embed")
}

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
    let mut with_embeds = Vec::new();
    let files = pages.map(|(name, page, cookies)| {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.html"));
        let html = shown(&server, page, cookies);
        if has_embed(&html) {
            with_embeds.push(format!("/{name}.html"));
        }
        fs::write(&path, html).unwrap();
        path
    });
    assert_eq!(with_embeds, ["/home.html", "/stop.html", "/map.html"]);
    let is_known = |message: &Value| {
        let of =
            |page: &String| message.get("url").and_then(Value::as_str).is_some_and(|url| url.ends_with(page));
        message.to_string().contains(HEADINGS) && with_embeds.iter().any(of)
    };
    let mut messages = messages(&files).unwrap_or_default();
    messages.retain(|message| !is_known(message));
    assert!(messages.is_empty(), "{messages:#?}");
}
