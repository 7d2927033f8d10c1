//! Addresses of random values, parsed by Chromium: point 43.

use cookie_policy::testing::Visitor;
use cookie_policy::{Answer, Narrowing};
use cookie_policy_tests::random::{Random, for_seeds};
use serde_json::json;
use std::cell::RefCell;

use super::site::{Everywhere, Video, VideoPolicy, VideoSite};
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

/// A text of pieces and random characters.
fn value(random: &mut Random) -> String {
    let count = random.below(5);
    let pieces: String = (0..count).map(|_| *random.pick(&PIECES)).collect();
    pieces + &random.text()
}

#[test]
fn point_43_no_id_leads_the_browser_elsewhere_or_changes_the_element() {
    let Some(browser) = visitor() else { return };
    let site = VideoSite::start(Narrowing::Enforce);
    browser.open(&site.at("/own"));
    let mut granting = Visitor::<VideoPolicy>::new();
    granting.answer(Answer::accept_all()).unwrap();
    let cases = RefCell::new(Vec::new());
    for_seeds(500, |random| {
        let id = value(random);
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

#[test]
fn point_43_each_value_stays_in_its_part_of_the_address() {
    let Some(browser) = visitor() else { return };
    let site = VideoSite::start(Narrowing::Enforce);
    browser.open(&site.at("/own"));
    let mut granting = Visitor::<VideoPolicy>::new();
    granting.answer(Answer::accept_all()).unwrap();
    let cases = RefCell::new(Vec::new());
    for_seeds(300, |random| {
        let [segment, part, query, fragment] = std::array::from_fn(|_| value(random));
        let option = (random.below(2) == 0).then(|| value(random));
        let values = json!([segment, part, query, option, fragment]);
        let is_dropped = matches!(segment.as_str(), "" | "." | "..");
        let page = Everywhere { segment, part, value: query, option, fragment };
        let html = granting.request().embed(page).to_string();
        assert_eq!(html.is_empty(), is_dropped, "{values}");
        if !html.is_empty() {
            cases.borrow_mut().push(json!([values, html]));
        }
    });
    let cases = cases.into_inner();
    assert!(cases.len() > 200, "{}", cases.len());
    let found = browser.script(&format!(
        "const cases = {};
        return cases.filter(([[segment, part, value, option, fragment], html]) => {{
            const page = new DOMParser().parseFromString(html, 'text/html');
            const frame = page.querySelector('iframe');
            const url = new URL(frame.getAttribute('src'), location);
            const path = url.pathname.split('/');
            const names = [...url.searchParams.keys()].join();
            return url.origin != 'https://video.example' || url.href != frame.src || path.length != 4
                || path[1] != 'e' || decodeURIComponent(path[2]) != segment
                || decodeURIComponent(path[3]) != `v${{part}}.html`
                || names != (option === null ? 'q' : 'q,o') || url.searchParams.get('q') != value
                || url.searchParams.get('o') != option || decodeURIComponent(url.hash) != (fragment && '#' + fragment);
        }}).slice(0, 5)",
        json!(cases),
    ));
    assert_eq!(found, json!([]));
}
