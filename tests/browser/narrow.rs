//! Small screens, print, and a strict Content Security Policy.

use cookie_policy_tests_browsers::{Browser, Screen};
use serde_json::json;

use crate::site::Shop;
use crate::visit::{ACCEPT, BANNER, Eyes, texts, visit};

/// Calls `check` for every state of the banner and the page.
fn every_look(browser: &Browser, shop: &Shop, check: impl Fn(&str)) {
    browser.forget_all();
    let open = |address: String| {
        browser.open(&address);
        check(&address);
    };
    ["/", "/fr/", "/cookies", "/fr/cookies"].iter().for_each(|path| open(shop.at(path)));
    browser.open(&shop.at("/"));
    browser.follow(ACCEPT);
    check("the confirmation");
    ["/map", "/cookies?from=%2F#visitor-choices", "/fr/cookies"].iter().for_each(|path| open(shop.at(path)));
    let changed = Shop::changed();
    ["/", "/cookies"].iter().for_each(|path| open(changed.at(path)));
}

#[test]
fn nothing_is_wider_than_the_screen() {
    let Some((browser, shop)) = visit() else { return };
    for width in [320, 400, 768, 961, 1280] {
        browser.show_on(Screen { width, height: 640, zoom: 1 });
        every_look(&browser, &shop, |what| {
            assert!(browser.is("document.documentElement.scrollWidth <= innerWidth"), "{what} at {width} px");
        });
    }
}

/// Whether a word of an element is on two lines: each line has a box.
const BROKEN: &str = "cell => {
    const text = cell.firstChild;
    return [...text.data.matchAll(/\\S+/g)].some(word => {
        const range = document.createRange();
        range.setStart(text, word.index);
        range.setEnd(text, word.index + word[0].length);
        return range.getClientRects().length > 1;
    });
}";

#[test]
fn no_columns_title_and_no_usual_name_is_broken_within_a_word() {
    let Some((browser, shop)) = visit() else { return };
    for width in [980, 1280] {
        browser.show_on(Screen { width, height: 640, zoom: 1 });
        for path in ["/cookies", "/fr/cookies"] {
            browser.open(&shop.at(path));
            let cells = "[...document.querySelectorAll('thead th, tbody th code')]";
            let broken =
                browser.script(&format!("return {cells}.filter({BROKEN}).map(cell => cell.innerText)"));
            let broken: Vec<_> = texts(&broken).into_iter().filter(|name| name.len() < 20).collect();
            assert_eq!(broken, [""; 0], "{path} at {width} px");
        }
    }
}

#[test]
fn on_paper_there_are_the_tables_and_nothing_to_press() {
    let Some((browser, shop)) = visit() else { return };
    browser.show_as_printed();
    let seen = |selector: &str| {
        let all = format!("[...document.querySelectorAll('{selector}')]");
        // The stylesheet opens each `details` for paper.
        browser.text(&format!("{all}.filter(one => one.checkVisibility()).length"))
    };
    browser.open(&shop.at("/"));
    assert_eq!(seen(".visitor-choices *"), "0");
    browser.open(&shop.at("/cookies"));
    assert_eq!((seen(".cookie-policy :is(button, input)"), seen("table")), ("0".into(), "6".into()));
}

#[test]
fn whoever_asks_for_more_contrast_or_own_colours_gets_them() {
    let Some((browser, shop)) = visit() else { return };
    let colours = |selector: &str, one: &str, other: &str| {
        let style = format!("getComputedStyle(document.querySelector('{selector}'))");
        browser.is(&format!("{style}.{one} === {style}.{other}"))
    };
    browser.open(&shop.at("/"));
    assert!(!colours(BANNER, "borderBottomColor", "color"));
    browser.prefer(&[("prefers-contrast", "more")]);
    assert!(colours(BANNER, "borderBottomColor", "color"));
    browser.prefer(&[("forced-colors", "active")]);
    assert!(colours(".visitor-choices button", "borderTopColor", "color"));
}

#[test]
fn a_strict_content_security_policy_is_kept() {
    let Some((browser, shop)) = visit() else { return };
    every_look(&browser, &shop, |what| assert_eq!(browser.script("return violations"), json!([]), "{what}"));
    // The test notices a violation.
    browser.script("document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.example/' }))");
    browser.until("violations.length");
    assert!(browser.names().contains(&"choices".to_owned()));
}
