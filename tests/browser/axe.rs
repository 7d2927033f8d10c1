//! Checks accessibility with axe-core.

use std::fs;

use cookie_policy_tests::skip::skip;
use cookie_policy_tests_browsers::{Browser, Screen};
use serde_json::json;

use crate::site::Shop;
use crate::visit::{ACCEPT, visit, visitor};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/node_modules/axe-core/axe.min.js");

/// The violations with their places, and the number of rules that the page passes.
const RUN: &str = "axe.run(document, { preload: false }).then(found => ({
    passes: found.passes.length,
    violations: found.violations.map(one => one.id + ': ' + one.nodes.map(node => node.html).join(' ')),
}))";

/// Returns the checker, if it is installed.
pub(crate) fn checker() -> Option<String> {
    let checker = fs::read_to_string(FILE).ok();
    if checker.is_none() {
        skip("accessibility", "axe-core", "run `npm ci` in tests/browser");
    }
    checker
}

#[track_caller]
pub(crate) fn assert_accessible(browser: &Browser, checker: &str, what: &str) {
    browser.script(checker);
    let found = browser.promise(RUN);
    assert_eq!(found.get("violations"), Some(&json!([])), "{what}");
    assert!(
        found.get("passes").and_then(serde_json::Value::as_u64).is_some_and(|passes| passes > 15),
        "{found}"
    );
}

#[test]
fn a_checker_of_accessibility_has_nothing_to_say_about_banner_and_page() {
    let Some(checker) = checker() else { return };
    let Some((browser, shop)) = visit() else { return };
    let changed = Shop::changed();
    for scheme in ["light", "dark"] {
        browser.prefer(&[("prefers-color-scheme", scheme)]);
        browser.forget_all();
        let check = |address: String| {
            browser.open(&address);
            assert_accessible(&browser, &checker, &format!("{address} in {scheme}"));
        };
        ["/", "/fr/", "/cookies", "/fr/cookies"].iter().for_each(|path| check(shop.at(path)));
        browser.open(&shop.at("/"));
        browser.follow(ACCEPT);
        assert_accessible(&browser, &checker, &format!("the confirmation in {scheme}"));
        ["/cookies?from=%2F#visitor-choices", "/fr/cookies"].iter().for_each(|path| check(shop.at(path)));
        ["/", "/cookies"].iter().for_each(|path| check(changed.at(path)));
    }
}

#[test]
fn a_checker_of_accessibility_has_nothing_to_say_in_other_languages_and_directions() {
    let Some(checker) = checker() else { return };
    let Some(browser) = visitor() else { return };
    let town = Shop::town();
    for scheme in ["light", "dark"] {
        browser.prefer(&[("prefers-color-scheme", scheme)]);
        for tag in ["en", "fr", "de", "el", "it", "ar"] {
            for path in ["/in/", "/about/"] {
                browser.open(&town.at(&format!("{path}{tag}")));
                // Closed details are checked, too.
                browser.script("document.querySelectorAll('details').forEach(one => one.open = true)");
                assert_accessible(&browser, &checker, &format!("{path}{tag} in {scheme}"));
            }
        }
    }
}

#[test]
fn a_checker_of_accessibility_has_nothing_to_say_on_a_phone() {
    let Some(checker) = checker() else { return };
    let Some(browser) = visitor() else { return };
    let town = Shop::town();
    browser.show_on(Screen { width: 360, height: 740, zoom: 1 });
    for path in ["/in/it", "/in/ar", "/about/el"] {
        browser.open(&town.at(path));
        assert_accessible(&browser, &checker, path);
    }
}

#[test]
fn a_checker_of_accessibility_finds_what_is_wrong() {
    let Some(checker) = checker() else { return };
    let Some((browser, shop)) = visit() else { return };
    browser.open(&shop.at("/"));
    browser.script("document.querySelector('.visitor-choices button').style.color = '#1f4fff'");
    browser.script(&checker);
    let found = browser.promise(RUN);
    assert!(found.to_string().contains("color-contrast: "), "{found}");
}
