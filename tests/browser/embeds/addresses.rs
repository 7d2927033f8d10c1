//! Addresses of random values, parsed by Chromium: point 43.

use cookie_policy::testing::Visitor;
use cookie_policy::{Answer, Narrowing};
use cookie_policy_tests::random::for_seeds;
use serde_json::json;
use std::cell::RefCell;

use super::site::{Video, VideoPolicy, VideoSite};
use crate::visit::visitor;

/// What attackers and accidents put into an id.
const PIECES: [&str; 24] = [
    ".",
    "..",
    "/",
    "\\",
    "?",
    "#",
    "&",
    "%",
    "%2e",
    "%2F",
    "@",
    ":",
    "//",
    "javascript:",
    "\"",
    "'",
    "<",
    ">",
    "\t",
    "\r\n",
    "\0",
    "é",
    "\u{202e}",
    "a",
];

#[test]
fn point_43_no_id_leads_the_browser_elsewhere_or_changes_the_element() {
    let Some(browser) = visitor() else { return };
    let site = VideoSite::start(Narrowing::Enforce);
    browser.open(&site.at("/own"));
    let mut granting = Visitor::<VideoPolicy>::new();
    granting.answer(Answer::accept_all()).unwrap();
    let cases = RefCell::new(Vec::new());
    for_seeds(500, |random| {
        let count = random.below(5);
        let mut id: String = (0..count).map(|_| *random.pick(&PIECES)).collect();
        id += &random.text();
        let html = granting.request().embed(Video { id: id.clone() }).to_string();
        assert_eq!(html.is_empty(), matches!(id.as_str(), "" | "." | ".."), "{id:?}");
        if !html.is_empty() {
            cases.borrow_mut().push(json!([id, html]));
        }
    });
    let found = browser.script(&format!(
        "const cases = {};
        return cases.filter(([id, html]) => {{
            const page = new DOMParser().parseFromString(html, 'text/html');
            const [frame, ...others] = page.querySelectorAll('body *:not(section)');
            const url = new URL(frame.getAttribute('src'), location);
            const path = url.pathname.split('/');
            return others.length || frame.localName != 'iframe' || page.head.children.length
                || frame.getAttributeNames().join() != 'src,title,loading'
                || url.origin != 'https://video.example' || url.href != frame.getAttribute('src')
                || url.search || url.hash || path.length != 3 || decodeURIComponent(path[2]) != id;
        }}).slice(0, 5)",
        json!(cases.into_inner()),
    ));
    assert_eq!(found, json!([]));
}
