//! Takes pictures: `PICTURES=folder cargo test -p cookie-policy-tests-browser pictures`.

use std::path::PathBuf;
use std::{env, fs};

use cookie_policy_tests_browsers::{Browser, Screen};

use crate::site::Shop;
use crate::visit::{ACCEPT, visit, visitor};

/// The width and the height of each screen.
const SCREENS: [(u32, u32); 2] = [(1280, 800), (360, 800)];

/// The folder of the pictures.
pub(crate) struct Pictures(PathBuf);

impl Pictures {
    /// Returns the folder that `PICTURES` names, or `None` if nobody asks for pictures.
    pub(crate) fn asked_for() -> Option<Self> {
        Some(Self(env::var_os("PICTURES")?.into()))
    }

    /// Saves a picture of the visible part, or of the whole page.
    pub(crate) fn save(&self, browser: &Browser, name: &str, whole: bool) {
        fs::write(self.0.join(format!("{name}.png")), browser.screenshot(whole)).unwrap();
    }
}

/// Calls `take` for each screen, in light and in dark, with the end of the pictures' names.
pub(crate) fn on_each_screen(browser: &Browser, screens: &[(u32, u32)], take: impl Fn(&str)) {
    for &(width, height) in screens {
        browser.show_on(Screen { width, height, zoom: 1 });
        for scheme in ["light", "dark"] {
            browser.prefer(&[("prefers-color-scheme", scheme)]);
            take(&format!("{scheme}-{width}"));
        }
    }
}

#[test]
fn pictures_are_taken_for_who_asks() {
    let Some(pictures) = Pictures::asked_for() else { return };
    let Some((browser, shop)) = visit() else { return };
    on_each_screen(&browser, &SCREENS, |screen| {
        let save = |name: &str, whole: bool| pictures.save(&browser, &format!("{name}-{screen}"), whole);
        take(&browser, &shop, save);
    });
}

/// Looks by custom properties, for the documentation: light or dark, and the properties.
const LOOKS: [(&str, &str, &str); 4] = [
    ("default", "light", ""),
    ("dark", "dark", ""),
    (
        "round",
        "light",
        "--cookies-accent: #0b6b57; --cookies-paper: #eef6f3; --cookies-line: #6d8680; --cookies-radius: 2rem; \
         --cookies-font: 1rem Georgia, serif",
    ),
    (
        "plain",
        "light",
        "--cookies-accent: #111; --cookies-radius: 0; --cookies-border: 3px; --cookies-line: #111",
    ),
];

#[test]
fn pictures_of_looks_are_taken_for_who_asks() {
    let Some(pictures) = Pictures::asked_for() else { return };
    let Some(browser) = visitor() else { return };
    let town = Shop::town();
    browser.show_on(Screen { width: 560, height: 700, zoom: 1 });
    for (name, scheme, properties) in LOOKS {
        browser.prefer(&[("prefers-color-scheme", scheme)]);
        for (page, path) in [("banner", "/in/en"), ("page", "/about/en")] {
            browser.open(&town.at(path));
            browser.script(&format!(
                "const sheet = new CSSStyleSheet(); sheet.replaceSync(':root {{ {properties} }}'); \
                 document.adoptedStyleSheets = [sheet];"
            ));
            pictures.save(&browser, &format!("look-{page}-{name}"), false);
        }
    }
}

fn take(browser: &Browser, shop: &Shop, save: impl Fn(&str, bool)) {
    browser.forget_all();
    for (name, path) in [("home", "/stops?line=7"), ("french", "/fr/"), ("page", "/cookies")] {
        browser.open(&shop.at(path));
        save(name, path == "/cookies");
    }
    browser.script("document.querySelector('details').open = true; scrollTo(0, 300)");
    save("page-open", false);
    browser.open(&shop.at("/stops?line=7"));
    browser.follow(ACCEPT);
    save("saved", false);
    browser.open(&shop.at("/cookies?from=%2F#visitor-choices"));
    save("page-saved", false);
    let town = Shop::town();
    browser.forget_all();
    for tag in ["en", "el", "it", "ar"] {
        browser.open(&town.at(&format!("/in/{tag}")));
        save(&format!("town-{tag}"), false);
        browser.open(&town.at(&format!("/about/{tag}")));
        save(&format!("town-page-{tag}"), true);
    }
    browser.script("document.querySelectorAll('details').forEach(one => one.open = true)");
    save("town-open-ar", true);
    browser.open(&town.at("/about/en"));
    browser.script("document.querySelectorAll('details').forEach(one => one.open = true)");
    save("town-open-en", true);
    browser.open(&shop.at("/"));
    browser.follow(ACCEPT);
    browser.open(&Shop::changed().at("/"));
    save("again", false);
    browser.open(&Shop::changed().at("/cookies"));
    save("page-again", true);
}
