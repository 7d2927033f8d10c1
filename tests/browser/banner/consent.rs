//! Before a choice: point 9.

use std::collections::BTreeSet;

use crate::site::PAGES;
use crate::visit::{ACCEPT, Eyes, MAP_IS_KEPT, texts, visit};

/// Returns the addresses of everything that the page loaded.
const LOADED: &str = "return performance.getEntriesByType('resource').map(entry => entry.name)";

#[test]
fn point_09_before_a_choice_nothing_that_needs_consent_is_set_or_requested_nor_the_choices_cookie() {
    let Some((browser, shop)) = visit() else { return };
    let mut loaded = BTreeSet::new();
    for path in PAGES.into_iter().chain(["/cookies", "/fr/cookies", "/stops?line=7"]) {
        browser.open(&shop.at(path));
        let page = browser.script(LOADED);
        let asked_for = texts(&page).into_iter().filter(|address| !address.ends_with("/favicon.ico"));
        loaded.extend(asked_for.map(str::to_owned));
        assert!(browser.names().iter().all(|name| ["audience", "session"].contains(&&**name)), "{path}");
    }
    assert_eq!(loaded, ["/cookies/style.css", "/shop.css"].map(|path| shop.at(path)).into());
    assert!(!shop.requests().iter().any(|request| request.contains("map.js")));
}

#[test]
fn point_09_before_a_choice_nothing_that_needs_consent_is_read() {
    let Some((browser, shop)) = visit() else { return };
    browser.open(&shop.at("/"));
    browser.script("document.cookie = 'visitor_id=left-over; Path=/; Secure'");
    browser.open(&shop.at("/shop/basket"));
    assert!(shop.requests().last().unwrap().contains("visitor_id=left-over"));
    assert_eq!(browser.text("document.querySelector('#known').innerText"), "nobody");
}

#[test]
fn point_09_after_it_all_that_was_agreed_to_is_set() {
    let Some((browser, shop)) = visit() else { return };
    browser.open(&shop.at("/"));
    browser.follow(ACCEPT);
    PAGES.into_iter().for_each(|path| browser.open(&shop.at(path)));
    browser.until(MAP_IS_KEPT);
    let all =
        ["__Host-ad", "audience", "choices", "map_view", "session", "shop_visits", "stops", "visitor_id"];
    assert_eq!(browser.names(), all);
    assert_eq!(browser.text("document.querySelector('#known').innerText"), "7f2c");
}
