//! Declarations that nobody should write: point 37.

use cookie_policy_tests_browsers::{Browser, Screen};

use crate::site::Shop;
use crate::visit::{ACCEPT, BANNER, Eyes, REFUSE, visitor};

#[track_caller]
fn assert_whole(browser: &Browser, what: &str) {
    let width = "document.documentElement.scrollWidth <= innerWidth";
    assert!(browser.is(width), "{what} is wider than the screen");
    let inside = "[...document.querySelectorAll('button, label, a, summary, li, td')].filter(one => one.checkVisibility())
        .every(one => { const { left, right } = one.getBoundingClientRect(); return left >= -1 && right <= innerWidth + 1 })";
    assert!(browser.is(inside), "{what} has something outside of the screen");
}

#[test]
fn point_37_thirty_one_categories_and_texts_of_300_characters_fit_on_every_screen() {
    let Some(browser) = visitor() else { return };
    let many = Shop::many();
    for width in [320, 360, 768, 1280] {
        browser.show_on(Screen { width, height: 740, zoom: 1 });
        browser.forget_all();
        browser.open(&many.at("/"));
        assert_eq!(browser.count(&format!("{BANNER} li")), 31);
        assert_whole(&browser, &format!("the banner at {width} px"));
        browser.open(&many.at("/cookies"));
        browser.script("document.querySelectorAll('details').forEach(one => one.open = true)");
        assert_whole(&browser, &format!("the page at {width} px"));
    }
}

#[test]
fn point_37_thirty_one_categories_can_be_accepted_and_refused() {
    let Some(browser) = visitor() else { return };
    let many = Shop::many();
    for (button, value) in [(ACCEPT, "grant"), (REFUSE, "refuse")] {
        browser.forget_all();
        browser.open(&many.at("/"));
        browser.follow(button);
        assert!(browser.is_confirmed(), "{value}");
        browser.open(&many.at("/cookies"));
        assert_eq!(browser.count(&format!("input[value={value}]:checked")), 31);
    }
}

#[test]
fn point_37_controls_of_direction_stay_within_their_text() {
    let Some(browser) = visitor() else { return };
    browser.show_on(Screen { width: 1280, height: 900, zoom: 1 });
    browser.open(&Shop::many().at("/"));
    // The sentence after the name of the controller is read from left to right: its last letter is right of its first.
    let order = "(() => {
        const text = [...document.querySelectorAll('.visitor-choices p')].flatMap(one => [...one.childNodes])
            .find(one => one.data?.includes('Others with access'));
        const at = index => {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + 1);
            return range.getBoundingClientRect().left;
        };
        const start = text.data.indexOf('Others');
        return at(start) < at(start + 5);
    })()";
    assert!(browser.is(order));
}
