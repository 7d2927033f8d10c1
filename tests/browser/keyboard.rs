//! The banner and the page, used with the keyboard only.

use cookie_policy_tests_browsers::{Browser, Key};

use crate::visit::{Eyes, visit};

/// Presses Tab until the element of a selector has the focus.
#[track_caller]
fn tab_to(browser: &Browser, selector: &str) {
    for _ in 0..60 {
        browser.press(Key::Tab);
        if browser.is(&format!("document.activeElement.matches('{selector}')")) {
            return;
        }
    }
    panic!("the keyboard never came to `{selector}`");
}

/// Presses what has the focus, which opens a page that confirms.
fn press(browser: &Browser, key: Key) {
    browser.leaving(|| browser.press(key));
    assert_eq!(browser.count("[role=status]"), 1);
}

#[test]
fn accepting_and_refusing_work_with_the_keyboard_alone() {
    let Some((browser, shop)) = visit() else { return };
    for key in [Key::Enter, Key::Space] {
        for (value, chosen) in [("accept_all", "grant"), ("refuse_all", "refuse")] {
            browser.forget_all();
            browser.open(&shop.at("/stops?line=7"));
            tab_to(&browser, &format!(".visitor-choices button[value={value}]"));
            assert!(browser.is("getComputedStyle(document.activeElement).outlineStyle === 'solid'"));
            press(&browser, key);
            browser.open(&shop.at("/cookies"));
            assert_eq!(browser.choices(), [chosen; 5], "{value} with {key:?}");
        }
    }
}

#[test]
fn choosing_and_saving_work_with_the_keyboard_alone() {
    let Some((browser, shop)) = visit() else { return };
    browser.open(&shop.at("/stops?line=7"));
    tab_to(&browser, ".visitor-choices a");
    browser.leaving(|| browser.press(Key::Enter));
    tab_to(&browser, "input[name=statistics]");
    browser.press(Key::Space);
    tab_to(&browser, "input[name=marketing]");
    browser.press(Key::Down);
    tab_to(&browser, "button[value=save]");
    press(&browser, Key::Enter);
    assert_eq!(
        (browser.chosen("statistics"), browser.chosen("marketing")),
        ("grant".into(), "refuse".into())
    );
    tab_to(&browser, "#your-choices [role=status] a");
    browser.leaving(|| browser.press(Key::Enter));
    assert_eq!((browser.place(), browser.is_asked()), ("/stops?line=7".into(), false));
}
