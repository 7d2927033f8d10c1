//! The site in a real browser.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

#[path = "common/server.rs"]
mod server;

use cookie_policy_tests_browsers::{Browser, Screen};
use serde_json::json;
use server::Server;

const WATCH: &str = "window.violations = [];
    addEventListener('securitypolicyviolation', event => violations.push(event.violatedDirective));";

const WIDTHS: [u32; 3] = [320, 800, 1280];

#[track_caller]
fn assert_well(browser: &Browser) {
    assert_eq!(browser.script("return violations"), json!([]), "{}", browser.url());
    for width in WIDTHS {
        browser.show_on(Screen { width, height: 800, zoom: 1 });
        let is_whole = "document.documentElement.scrollWidth <= innerWidth";
        assert!(browser.is(is_whole), "{} at {width} px", browser.url());
    }
}

#[test]
fn a_visitor_answers_where_they_are_and_changes_their_mind_on_the_page() {
    let Some(browser) = Browser::start("the example in a browser", &[]) else { return };
    browser.run_first(WATCH);
    let server = Server::start();
    browser.open(&format!("http://{}/stops?line=7", server.address()));
    assert_well(&browser);
    browser.follow(".visitor-choices button[value=accept_all]");
    assert!(browser.url().ends_with("/stops?line=7#visitor-choices"));
    assert_well(&browser);
    browser.follow(".visitor-choices a");
    assert_well(&browser);
    browser.follow("button[value=refuse_all]");
    assert_well(&browser);
    browser.follow(".cookie-policy [role=status] a");
    assert!(browser.url().ends_with("/stops?line=7"));
    assert!(!browser.is("document.querySelector('.visitor-choices').checkVisibility()"));
    let names: Vec<_> = browser.cookies().into_iter().map(|cookie| cookie.name).collect();
    assert_eq!(names, ["cookies_preferences", "sessionid"]);
}
