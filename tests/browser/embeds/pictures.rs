//! Takes pictures of placeholders: `PICTURES=folder cargo test -p cookie-policy-tests-browser pictures`.

use cookie_policy::Narrowing;

use super::site::VideoSite;
use crate::pictures::{Pictures, on_each_screen};
use crate::visit::visitor;

/// The width and the height of each screen.
const SCREENS: [(u32, u32); 2] = [(800, 540), (360, 540)];

/// Leaves one placeholder on the page, at its top, in light or dark.
const ONE: &str = "document.documentElement.style.colorScheme = 'light dark';
    for (const one of document.querySelectorAll('main > div, .visitor-embed ~ .visitor-embed')) one.remove()";

#[test]
fn pictures_of_placeholders_are_taken_for_who_asks() {
    let Some(pictures) = Pictures::asked_for() else { return };
    let Some(browser) = visitor() else { return };
    let site = VideoSite::start(Narrowing::Enforce);
    on_each_screen(&browser, &SCREENS, |screen| {
        browser.open(&site.at("/"));
        browser.script(ONE);
        pictures.save(&browser, &format!("placeholder-{screen}"), false);
    });
}
