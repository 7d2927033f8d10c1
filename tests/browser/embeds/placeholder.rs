//! The placeholder as visitors see and use it: point 42.

use cookie_policy::Narrowing;
use cookie_policy_tests_browsers::{Browser, Key};

use super::site::VideoSite;
use super::third_party::{self, visitor_of};
use crate::axe::{assert_accessible, checker};
use crate::visit::visitor;

const PLACEHOLDER: &str = ".visitor-embed";

fn open() -> Option<(Browser, VideoSite)> {
    let (browser, site) = (visitor()?, VideoSite::start(Narrowing::Enforce));
    browser.open(&site.at("/"));
    Some((browser, site))
}

#[test]
fn point_42_its_button_is_named_after_what_it_allows_and_what_it_shows() {
    let Some((browser, _site)) = open() else { return };
    let names = browser.text(
        "[...document.querySelectorAll('.visitor-embed button')].map(button => \
         button.getAttribute('aria-labelledby').split(' ').map(id => document.getElementById(id).textContent).join(' ')).join('; ')",
    );
    assert_eq!(
        names,
        "Allow Videos and show this content The new tram, Video Ltd; Allow Videos and show this content Video, Video Ltd"
    );
    assert!(
        browser.is(
            "document.querySelector('.visitor-embed').getAttribute('aria-labelledby').endsWith('-title')"
        )
    );
}

#[test]
fn point_42_the_keyboard_comes_to_it_and_presses_it() {
    let third_party = third_party::start();
    let Some(browser) = visitor_of(&third_party) else { return };
    let site = VideoSite::start(Narrowing::Enforce);
    browser.open(&site.at("/"));
    for _ in 0..30 {
        browser.press(Key::Tab);
        if browser.is("document.activeElement.matches('.visitor-embed button')") {
            assert!(browser.is("getComputedStyle(document.activeElement).outlineStyle === 'solid'"));
            browser.leaving(|| browser.press(Key::Enter));
            assert!(browser.count(".visitor-embed > iframe") == 2);
            return;
        }
    }
    panic!("the keyboard never came to the button");
}

#[test]
fn point_42_a_checker_of_accessibility_has_nothing_to_say_about_it() {
    let Some(checker) = checker() else { return };
    let Some((browser, site)) = open() else { return };
    for scheme in ["light", "dark"] {
        browser.prefer(&[("prefers-color-scheme", scheme)]);
        browser.open(&site.at("/"));
        assert_accessible(&browser, &checker, scheme);
    }
}

#[test]
fn point_42_it_fits_on_every_screen_and_keeps_its_place() {
    let Some((browser, _site)) = open() else { return };
    for width in [320, 640, 1280] {
        browser.script(&format!("document.documentElement.style.width = '{width}px'; return 0"));
        assert!(
            browser.is("[...document.querySelectorAll('.visitor-embed, .visitor-embed *')].every(one => \
                        one.scrollWidth <= one.parentElement.clientWidth + 1)"),
            "{width}"
        );
    }
    let ratio = "(one => one.clientWidth / one.clientHeight)(document.querySelector('.visitor-embed'))";
    let shown = browser.text(&format!("({ratio}).toFixed(1)"));
    assert_eq!(shown, "1.8");
}

/// Each word of the key `ratio`.
const RATIOS: [(u32, u32); 7] = [(21, 9), (16, 9), (3, 2), (4, 3), (1, 1), (3, 4), (9, 16)];

#[test]
fn point_42_each_ratio_has_its_size() {
    let Some((browser, _site)) = open() else { return };
    for (width, height) in RATIOS {
        let shown = browser.text(&format!(
            "(() => {{
                const section = document.createElement('section');
                section.className = 'visitor-embed visitor-embed-{width}-{height}';
                section.innerHTML = '<iframe title=\"Content\"></iframe>';
                section.style.width = '630px';
                document.querySelector('main').append(section);
                const {{ width, height }} = section.firstChild.getBoundingClientRect();
                section.remove();
                return Math.round(width) + ' ' + Math.round(height);
            }})()"
        ));
        let height = (f64::from(630 * height) / f64::from(width)).round();
        assert_eq!(shown, format!("630 {height}"), "{width}:{}", RATIOS.len());
    }
}

#[test]
fn point_42_on_paper_there_is_nothing_to_press() {
    let Some((browser, _site)) = open() else { return };
    browser.show_as_printed();
    assert!(
        browser.is(
            "![...document.querySelectorAll('.visitor-embed button')].some(one => one.checkVisibility())"
        )
    );
    assert!(browser.is(&format!("document.querySelector('{PLACEHOLDER}').checkVisibility()")));
}
