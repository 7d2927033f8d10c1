//! Accepting and refusing, and the confirmation: points 4 and 7.

use cookie_policy_tests_browsers::Screen;
use serde_json::json;

use crate::site::Shop;
use crate::visit::{ACCEPT, BANNER, Eyes, REFUSE, in_every_language, texts, visit};

/// Returns the computed properties in which two elements differ.
fn differences(one: &str, other: &str) -> String {
    format!(
        "const [one, other] = ['{one}', '{other}'].map(selector => getComputedStyle(document.querySelector(selector)));
         return [...one].filter(name => one[name] !== other[name])
             .map(name => name + ': ' + one[name] + ' / ' + other[name]);"
    )
}

const PAIR: [(&str, &str); 2] = [("/stops?line=7", BANNER), ("/cookies", "#your-choices")];

#[test]
fn point_04_accepting_and_refusing_are_the_same_except_for_their_words() {
    let Some((browser, shop)) = visit() else { return };
    for (scheme, colours) in [("light", "none"), ("dark", "none"), ("light", "active")] {
        browser.prefer(&[("prefers-color-scheme", scheme), ("forced-colors", colours)]);
        for (path, place) in PAIR.into_iter().chain([("/fr/", BANNER)]) {
            browser.open(&shop.at(path));
            let [first, last] = ["first", "last"].map(|which| format!("{place} button:{which}-of-type"));
            let different = browser.script(&differences(&first, &last));
            assert_eq!(different, json!([]), "{path}, {scheme}, forced colours {colours}");
            let is_alike = "one.tagName === other.tagName && one.className === other.className \
                            && one.parentElement === other.parentElement";
            let pair = format!("[...document.querySelectorAll('{place} button')]");
            assert!(browser.is(&format!("(([one, other]) => {is_alike})({pair})")));
            assert_eq!(browser.count(&format!("{place} button")), 2);
        }
    }
}

#[test]
fn point_04_so_they_are_when_the_visitor_is_asked_again() {
    let Some((browser, shop)) = visit() else { return };
    browser.open(&shop.at("/"));
    browser.follow(ACCEPT);
    let changed = Shop::changed();
    let [first, last] = [1, 2].map(|place| format!("{BANNER} form:nth-of-type({place}) button"));
    for (width, path) in [(1280, "/"), (360, "/"), (360, "/fr/")] {
        browser.show_on(Screen { width, height: 740, zoom: 1 });
        browser.open(&changed.at(path));
        assert_eq!(browser.script(&differences(&first, &last)), json!([]), "{path} at {width} px");
        assert!(browser.is(ARE_AS_LARGE), "{path} at {width} px");
    }
}

/// Whether accepting and refusing are as large as each other, and beside each other.
const ARE_AS_LARGE: &str =
    "(([one, other]) => one.width === other.width && one.height === other.height && one.top === other.top)(
    [...document.querySelectorAll('.visitor-choices div button')].map(one => one.getBoundingClientRect()))";

#[test]
fn point_04_they_are_as_large_as_each_other_in_every_language() {
    for width in [320, 360, 1280] {
        in_every_language(Screen { width, height: 740, zoom: 1 }, "in", |browser, tag| {
            assert!(browser.is(ARE_AS_LARGE), "{tag} at {width} px");
        });
    }
}

#[test]
fn point_04_each_takes_one_press_and_a_link_leads_to_the_page() {
    let Some((browser, shop)) = visit() else { return };
    for (answer, chosen) in [(ACCEPT, "grant"), (REFUSE, "refuse")] {
        browser.forget_all();
        browser.open(&shop.at("/stops?line=7"));
        browser.follow(answer);
        browser.open(&shop.at("/cookies"));
        assert_eq!(browser.choices(), [chosen; 5]);
    }
    browser.forget_all();
    browser.open(&shop.at("/stops?line=7"));
    browser.follow(".visitor-choices a");
    assert_eq!(browser.place(), "/cookies?from=%2Fstops%3Fline%3D7");
    assert_eq!(browser.count(".cookie-policy"), 1);
}

#[test]
fn point_07_an_answer_is_confirmed_with_a_way_to_change_it_and_one_to_hide_that() {
    let Some((browser, shop)) = visit() else { return };
    for answer in [ACCEPT, REFUSE] {
        browser.forget_all();
        browser.open(&shop.at("/stops?line=7"));
        browser.follow(answer);
        assert!(browser.is_confirmed());
        let words = browser.text("document.querySelector('.visitor-choices [role=status]').innerText");
        assert!(words.contains("saved") && words.contains("change it at any time"), "{words}");
        let links = browser.script(
            "return [...document.querySelectorAll('.visitor-choices a')].map(link => link.getAttribute('href'))",
        );
        assert_eq!(texts(&links), ["/cookies?from=%2Fstops%3Fline%3D7", "/stops?line=7#"]);
        browser.click(".visitor-choices a:last-of-type");
        browser.until("location.hash === ''");
        assert_eq!((browser.place(), browser.is_confirmed()), ("/stops?line=7".into(), false));
        browser.script("history.back()");
        browser.until("location.hash === '#visitor-choices'");
        assert!(browser.is_confirmed());
        browser.follow(".visitor-choices a");
        assert_eq!(browser.count(".cookie-policy #your-choices form"), 1);
    }
}

#[test]
fn point_07_the_address_of_the_application_stays_as_it_is_and_a_later_visit_confirms_nothing() {
    let Some((browser, shop)) = visit() else { return };
    browser.open(&shop.at("/stops?line=7&q=%2Fa%26b"));
    browser.follow(ACCEPT);
    assert_eq!(browser.place(), "/stops?line=7&q=%2Fa%26b");
    assert!(browser.is_confirmed());
    browser.open(&shop.at("/stops?line=7&q=%2Fa%26b"));
    assert!(!browser.is_confirmed() && !browser.is_asked());
    // Who has not chosen and follows such a link is asked.
    browser.forget_all();
    browser.open(&shop.at("/#visitor-choices"));
    assert!(browser.is_asked());
}

#[test]
fn point_07_the_confirmation_is_seen_beside_a_rule_that_hides_all_of_hidden() {
    let Some((browser, shop)) = visit() else { return };
    browser.open(&shop.at("/"));
    browser.follow(ACCEPT);
    browser.script("const sheet = new CSSStyleSheet(); sheet.replaceSync('[hidden] { display: none !important }'); document.adoptedStyleSheets = [sheet]");
    assert!(browser.is_confirmed());
}
