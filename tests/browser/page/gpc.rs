//! Global Privacy Control: point 22.

use cookie_policy_tests_browsers::Browser;
use serde_json::{Value, json};

use crate::site::{PAGES, Shop};
use crate::visit::{ACCEPT, ACCEPT_ALL, Eyes, visit};

/// A visitor whose browser sends the signal.
fn guarded() -> Option<(Browser, Shop)> {
    let (browser, shop) = visit()?;
    browser.send("Sec-GPC", "1");
    Some((browser, shop))
}

#[test]
fn point_22_the_browsers_signal_refuses_marketing_and_what_is_sold_or_shared_and_the_page_says_so() {
    let Some((browser, shop)) = guarded() else { return };
    browser.open(&shop.at("/cookies"));
    assert_eq!(browser.choices(), ["", "", "", "refuse", "refuse"]);
    for key in ["marketing", "suggestions"] {
        let note = browser.text(&format!("document.querySelector('#cookies-{key} fieldset p').innerText"));
        assert!(note.contains("Your browser refuses") && note.contains("Global Privacy Control"), "{note}");
    }
    assert_eq!(browser.count("fieldset p"), 2);
}

#[test]
fn point_22_the_banner_does_not_ask_about_what_the_browser_refuses_nor_does_accepting_reach_it() {
    let Some((browser, shop)) = guarded() else { return };
    for accept in [("/", ACCEPT), ("/cookies", ACCEPT_ALL)] {
        browser.forget_all();
        browser.open(&shop.at("/"));
        let words = browser.text("document.querySelector('.visitor-choices').innerText");
        assert!(words.contains("Statistics") && words.contains("Preference"), "{words}");
        assert!(!words.contains("Advertising") && !words.contains("Suggestions"), "{words}");
        browser.open(&shop.at(accept.0));
        browser.follow(accept.1);
        PAGES.into_iter().for_each(|path| browser.open(&shop.at(path)));
        let allowed = ["audience", "choices", "map_view", "session", "shop_visits", "visitor_id"];
        assert_eq!(browser.names(), allowed);
    }
}

#[test]
fn point_22_the_signal_takes_away_at_once_what_was_granted_before() {
    let Some((browser, shop)) = visit() else { return };
    browser.open(&shop.at("/"));
    browser.follow(ACCEPT);
    browser.send("Sec-GPC", "1");
    browser.open(&shop.at("/cookies"));
    assert_eq!(browser.choices(), ["grant", "grant", "grant", "refuse", "refuse"]);
}

#[test]
fn point_22_the_site_tells_machines_that_it_honours_the_signal() {
    let Some((browser, shop)) = visit() else { return };
    browser.open(&shop.at("/.well-known/gpc.json"));
    assert_eq!(browser.text("document.contentType"), "application/json");
    let told: Value = serde_json::from_str(&browser.text("document.body.innerText")).unwrap();
    assert_eq!(told, json!({ "gpc": true }));
}
