//! How much room banner and page take, with the five built-in categories.

use cookie_policy_tests_browsers::{Browser, Screen};
use serde_json::json;

use crate::site::Shop;
use crate::visit::{ACCEPT, in_every_language, visitor};

const WIDE: Screen = Screen { width: 1280, height: 900, zoom: 1 };
const PHONE: Screen = Screen { width: 360, height: 740, zoom: 1 };

/// Returns a length of the page in pixels.
#[track_caller]
fn pixels(browser: &Browser, length: &str) -> f64 {
    browser.script(&format!("return {length}")).as_f64().expect("a number")
}

/// Returns where an element begins.
#[track_caller]
fn top(browser: &Browser, selector: &str) -> f64 {
    pixels(browser, &format!("document.querySelector('{selector}').getBoundingClientRect().top + scrollY"))
}

/// Returns the height of an element.
#[track_caller]
fn height(browser: &Browser, selector: &str) -> f64 {
    pixels(browser, &format!("document.querySelector('{selector}').getBoundingClientRect().height"))
}

#[test]
fn point_33_the_first_choice_and_the_button_to_save_are_near_the_top_of_the_page() {
    for (screen, choice, save) in [(WIDE, 900.0, 1400.0), (PHONE, 900.0, 2000.0)] {
        in_every_language(screen, "about", |browser, tag| {
            let tops = [top(browser, "input[type=radio]"), top(browser, "button[value=save]")];
            assert!(tops[0] <= choice && tops[1] <= save, "{tops:?} in {tag} on {screen:?}");
        });
    }
}

#[test]
fn point_33_the_page_has_at_most_three_screens_while_its_details_are_closed() {
    in_every_language(WIDE, "about", |browser, tag| {
        let height = height(browser, ".cookie-policy");
        assert!(height <= 3.0 * 900.0, "{height} in {tag}");
    });
}

#[test]
fn point_33_on_a_phone_the_banner_leaves_more_than_half_of_the_screen_to_the_page_in_every_language() {
    in_every_language(PHONE, "in", |browser, tag| {
        let height = height(browser, ".visitor-choices");
        assert!(height <= 0.45 * 740.0, "{height} in {tag}");
    });
}

/// What visitors press on a page of ours that is less than 44 px high (WCAG 2.2, criterion 2.5.5), with its height.
const SMALL: &str = "return [...document.querySelectorAll(
        ':is(.visitor-choices, .cookie-policy) :is(button, label, summary, p > a), .visitor-choices a')]
    .map(one => [one.innerText, one.getBoundingClientRect().height]).filter(([, height]) => height < 44)";

#[test]
fn point_33_what_visitors_press_is_large_enough_for_a_finger() {
    let Some(browser) = visitor() else { return };
    let town = Shop::town();
    for screen in [WIDE, PHONE] {
        browser.show_on(screen);
        for path in ["/in/en", "/about/en", "/in/it", "/in/el", "/about/el", "/in/ar", "/about/ar"] {
            browser.open(&town.at(path));
            assert_eq!(browser.script(SMALL), json!([]), "{path} on {screen:?}");
        }
        browser.open(&town.at("/in/en"));
        browser.follow(ACCEPT);
        assert_eq!(browser.script(SMALL), json!([]), "the confirmation on {screen:?}");
        browser.forget_all();
    }
}
