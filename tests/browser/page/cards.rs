//! The cards of the page: point 34. And texts from right to left: point 35.

use cookie_policy_tests_browsers::{Browser, Screen};
use serde_json::json;

use crate::site::Shop;
use crate::visit::{SAVE, visitor};

/// Returns the text of an element.
fn words(browser: &Browser, selector: &str) -> String {
    browser.text(&format!("document.querySelector('{selector}').innerText"))
}

#[test]
fn point_34_each_category_says_how_it_stands_with_and_without_scripts() {
    let Some(browser) = visitor() else { return };
    let town = Shop::town();
    for has_scripts in [true, false] {
        if !has_scripts {
            browser.run_no_scripts();
        }
        browser.forget_all();
        browser.open(&town.at("/cookies"));
        let state = |key: &str| words(&browser, &format!("#cookies-{key} :is(fieldset span, p strong)"));
        assert_eq!(state("statistics"), "Not chosen yet");
        assert_eq!(state("anonymous-statistics"), "In use unless you object");
        assert_eq!(state("necessary"), "Always in use");
        browser.click("input[name=statistics][value=grant]");
        browser.follow(SAVE);
        assert_eq!(["statistics", "marketing"].map(state), ["Accepted", "Refused"]);
    }
}

#[test]
fn point_34_the_cookies_of_a_category_open_without_scripts() {
    let Some(browser) = visitor() else { return };
    browser.run_no_scripts();
    browser.open(&Shop::town().at("/cookies"));
    let is_seen =
        "document.querySelector('#cookies-marketing table').checkVisibility({ contentVisibilityAuto: true })";
    assert!(!browser.is(is_seen));
    browser.click("#cookies-marketing summary");
    assert!(browser.is(is_seen));
    assert!(words(&browser, "#cookies-marketing table").contains("Buyer Ltd"));
}

#[test]
fn point_34_the_first_thing_after_the_introduction_is_the_choice() {
    let Some(browser) = visitor() else { return };
    browser.open(&Shop::town().at("/cookies"));
    let order =
        "return [...document.querySelectorAll('.cookie-policy > *')].map(one => one.id || one.localName)";
    let expected = [
        "h1",
        "p",
        "your-choices",
        "h2",
        "form",
        "cookies-necessary",
        "details",
        "h2",
        "p",
        "p",
        "p",
        "h2",
        "ul",
        "h2",
        "ul",
        "h2",
        "p",
        "h2",
        "p",
        "p",
    ];
    assert_eq!(browser.script(order), json!(expected));
}

#[test]
fn point_35_arabic_is_laid_out_from_right_to_left() {
    let Some(browser) = visitor() else { return };
    let town = Shop::town();
    for width in [360, 1280] {
        browser.show_on(Screen { width, height: 800, zoom: 1 });
        for path in ["/in/ar", "/about/ar"] {
            browser.open(&town.at(path));
            assert!(browser.is("document.documentElement.scrollWidth <= innerWidth"), "{path} at {width} px");
            let [first, last] = ["first", "last"].map(|which| {
                format!("document.querySelector('button:{which}-of-type').getBoundingClientRect().right")
            });
            assert!(browser.is(&format!("{first} >= {last}")), "{path} at {width} px");
        }
    }
}
