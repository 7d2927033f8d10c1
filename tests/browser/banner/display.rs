//! The banner on the page: points 8 and 10.

use cookie_policy_tests_browsers::{Browser, Key, Screen};
use serde_json::json;

use crate::site::Shop;
use crate::visit::{ACCEPT, BANNER, Eyes, texts, visit};

const FOCUSED: &str = "document.activeElement.textContent.trim()";

/// Returns what has the focus after each of `count` presses of Tab.
fn tabs(browser: &Browser, count: usize) -> Vec<String> {
    let next = |_| {
        browser.press(Key::Tab);
        browser.text(FOCUSED)
    };
    (0..count).map(next).collect()
}

#[test]
fn point_08_the_keyboard_comes_to_it_first_and_goes_on_behind_it() {
    let Some((browser, shop)) = visit() else { return };
    browser.open(&shop.at("/"));
    let order = [
        "Accept these cookies",
        "Refuse these cookies",
        "View cookies and choose",
        "Shop of trains",
        "Line 7",
        "Cookies",
    ];
    assert_eq!(tabs(&browser, order.len()), order);
}

#[test]
fn point_08_after_an_answer_the_keyboard_is_at_the_confirmation_and_goes_on() {
    let Some((browser, shop)) = visit() else { return };
    browser.open(&shop.at("/"));
    browser.press(Key::Tab);
    browser.leaving(|| browser.press(Key::Enter));
    let order = ["View cookies and choose", "Hide this message", "Shop of trains", "Line 7", "Cookies"];
    assert_eq!(tabs(&browser, order.len()), order);
}

/// Waits until the page has finished its own changes.
fn settled(browser: &Browser) {
    let frames = "requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(0), 200)))";
    browser.promise(&format!("new Promise(done => {frames})"));
}

#[test]
fn point_10_nothing_moves_after_the_page_is_there() {
    let Some((browser, shop)) = visit() else { return };
    for path in ["/", "/stops?line=7", "/fr/", "/cookies", "/stops?line=7#visitor-choices"] {
        browser.open(&shop.at(path));
        settled(&browser);
        assert_eq!(browser.script("return shifts"), json!([]), "{path}");
    }
    // The test notices a shift.
    browser.script(
        "document.body.prepend(Object.assign(document.createElement('p'), { style: 'height: 9rem' }))",
    );
    settled(&browser);
    assert!(browser.is("shifts.some(shift => shift > 0)"));
}

#[test]
fn point_10_nothing_of_it_is_animated_whether_or_not_motion_is_reduced() {
    let Some((browser, shop)) = visit() else { return };
    for motion in ["reduce", "no-preference"] {
        browser.prefer(&[("prefers-reduced-motion", motion)]);
        for path in ["/", "/cookies"] {
            browser.open(&shop.at(path));
            let moves = "style.animationName !== 'none' || parseFloat(style.transitionDuration) > 0 \
                         || style.scrollBehavior === 'smooth'";
            let all = "[...document.querySelectorAll('.visitor-choices, .cookie-policy, :is(.visitor-choices, .cookie-policy) *')]";
            assert!(!browser.is(&format!("{all}.map(one => getComputedStyle(one)).some(style => {moves})")));
        }
    }
}

#[test]
fn point_10_it_is_seen_on_a_narrow_screen_and_at_a_zoom_of_400_percent() {
    let Some((browser, shop)) = visit() else { return };
    for (screen, path) in [(320, 568, 1), (320, 256, 4), (1280, 1024, 1)]
        .into_iter()
        .flat_map(|screen| ["/", "/fr/"].map(|path| (screen, path)))
    {
        let (width, height, zoom) = screen;
        browser.show_on(Screen { width, height, zoom });
        browser.open(&shop.at(path));
        assert!(browser.is("document.documentElement.scrollWidth <= innerWidth"), "{screen:?} {path}");
        assert!(browser.is("document.querySelector('.visitor-choices h2').getBoundingClientRect().top >= 0"));
        for place in [0, 1] {
            assert!(browser.is(&in_sight(place)), "button {place}, {screen:?} {path}");
        }
    }
}

/// Returns whether a button can be scrolled to, is completely on the screen, and nothing covers it.
fn in_sight(place: usize) -> String {
    format!(
        "(button => {{
            button.scrollIntoView({{ block: 'center' }});
            const box = button.getBoundingClientRect();
            const width = document.documentElement.clientWidth;
            const seen = box.left >= 16 && box.right <= width - 16 && box.top >= 0 && box.bottom <= innerHeight;
            const middle = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
            return seen && middle === button && box.height >= 44;
        }})(document.querySelectorAll('{BANNER} button')[{place}])"
    )
}

/// Every class and every id of the banner.
const NAMES: &str = "return [...document.querySelectorAll('.visitor-choices, .visitor-choices *')]
    .flatMap(one => [...one.classList, one.id]).filter(name => name)";

#[test]
fn point_10_no_class_and_no_id_is_one_that_blockers_hide() {
    let Some((browser, shop)) = visit() else { return };
    let clean = || {
        let names = browser.script(NAMES);
        let is_hidden = |name: &&&str| {
            let name = name.to_lowercase();
            ["cookie", "consent", "gdpr", "banner", "privacy", "popup"].iter().any(|word| name.contains(word))
        };
        assert_eq!(texts(&names).iter().find(is_hidden), None);
        assert!(!texts(&names).is_empty());
    };
    browser.open(&shop.at("/"));
    clean();
    browser.follow(ACCEPT);
    clean();
    browser.open(&Shop::changed().at("/"));
    assert!(browser.is_asked());
    clean();
}
