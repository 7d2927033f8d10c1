//! The target of the redirect after an answer: point 6.

use std::fmt::Write as _;

use cookie_policy_tests::random::{Random, for_seeds};
use cookie_policy_tests_servers::Request;
use serde_json::json;

use crate::site::Shop;
use crate::visit::{texts, visit};

/// Texts that browsers read as an address of another site, in one way or another.
const TRICKS: [&str; 22] = [
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "\\/evil.example",
    "https:evil.example",
    "https:/evil.example",
    "https://evil.example/",
    "http:evil.example",
    "javascript:alert(1)",
    "data:text/html,evil",
    "/\t/evil.example",
    "/\n/evil.example",
    "/\r\n/evil.example",
    "\t//evil.example",
    " //evil.example",
    "/\0/evil.example",
    "/stops\r\nLocation: https://evil.example",
    "@evil.example",
    "/@evil.example",
    "/.//evil.example",
    "/%2f/evil.example",
];

/// Pieces of such addresses.
const PIECES: [&str; 18] = [
    "/",
    "/",
    "\\",
    "//",
    "evil.example",
    "https:",
    "http:",
    "\t",
    "\n",
    "\r",
    " ",
    "\0",
    "%2f",
    "%5c",
    "@",
    ".",
    "?",
    "#",
];

fn encoded(text: &str) -> String {
    text.bytes().fold(String::new(), |mut encoded, byte| {
        // Writing to a string cannot fail.
        let _ = write!(encoded, "%{byte:02x}");
        encoded
    })
}

/// Returns the target of an answer that is posted to `/cookies?to=` followed by `to`.
fn target(shop: &Shop, query: &str) -> String {
    let response = Request::form(&format!("/cookies?to={query}"), "answer=refuse_all").send(&shop.server);
    assert_eq!(response.status, 303, "{query}");
    let kept = response.values("location").concat();
    assert!(kept.starts_with("/cookies/kept?to="), "{query}: {kept}");
    // Without the cookie, only a request that does not follow an answer is led on.
    let led = Request::get(&kept).with("sec-fetch-site", "none").send(&shop.server);
    assert_eq!(led.status, 303, "{query}");
    led.values("location").concat()
}

/// The same text, as a browser, a careless program and an attacker encode it.
fn targets(shop: &Shop, text: &str) -> Vec<String> {
    let is_sent = text.bytes().all(|byte| byte.is_ascii_graphic() && !b"#\\".contains(&byte));
    let raw = is_sent.then(|| text.to_owned());
    let queries = [encoded(text), encoded(&encoded(text))].into_iter().chain(raw);
    queries.map(|query| target(shop, &query)).collect()
}

fn address(random: &mut Random) -> String {
    (0..1 + random.below(5)).map(|_| *random.pick(&PIECES)).collect()
}

#[test]
fn point_06_an_answer_leads_back_to_this_site_whatever_it_is_told() {
    let Some((browser, shop)) = visit() else { return };
    let mut led: Vec<String> = TRICKS.iter().flat_map(|trick| targets(&shop, trick)).collect();
    let found = std::cell::RefCell::new(Vec::new());
    for_seeds(200, |random| found.borrow_mut().extend(targets(&shop, &address(random))));
    led.extend(found.into_inner());
    browser.open(&shop.at("/stops"));
    // The browser decides what is an address of this site.
    let elsewhere = format!(
        "return {}.filter(target => !target || new URL(target, location.href).origin !== location.origin)",
        json!(led)
    );
    assert_eq!(texts(&browser.script(&elsewhere)), [""; 0]);
}

#[test]
fn point_06_a_browser_that_posts_such_an_answer_stays_at_this_site() {
    let Some((browser, shop)) = visit() else { return };
    for trick in TRICKS {
        browser.open(&shop.at("/stops?line=7"));
        let action = json!(format!("/cookies?to={}", encoded(trick)));
        browser.script(&format!("document.querySelector('.visitor-choices form').action = {action}"));
        browser.follow(".visitor-choices button");
        assert_eq!(browser.text("location.origin"), shop.at(""), "{trick:?}");
        browser.forget_all();
    }
}
