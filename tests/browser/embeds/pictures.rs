//! Takes pictures of placeholders: `PICTURES=folder cargo test -p cookie-policy-tests-browser pictures`.

use std::path::PathBuf;
use std::{env, fs};

use cookie_policy::Narrowing;
use cookie_policy_tests_browsers::Screen;

use super::site::VideoSite;
use crate::visit::visitor;

/// The width and the height of each screen.
const SCREENS: [(u32, u32); 2] = [(800, 540), (360, 540)];

/// Leaves one placeholder on the page, at its top, in light or dark.
const ONE: &str = "document.documentElement.style.colorScheme = 'light dark';
    for (const one of document.querySelectorAll('main > div, .visitor-embed ~ .visitor-embed')) one.remove()";

#[test]
fn pictures_of_placeholders_are_taken_for_who_asks() {
    let Some(folder) = env::var_os("PICTURES").map(PathBuf::from) else { return };
    let Some(browser) = visitor() else { return };
    let site = VideoSite::start(Narrowing::Enforce);
    for (width, height) in SCREENS {
        browser.show_on(Screen { width, height, zoom: 1 });
        for scheme in ["light", "dark"] {
            browser.prefer(&[("prefers-color-scheme", scheme)]);
            browser.open(&site.at("/"));
            browser.script(ONE);
            let file = folder.join(format!("placeholder-{scheme}-{width}.png"));
            fs::write(file, browser.screenshot(false)).unwrap();
        }
    }
}
