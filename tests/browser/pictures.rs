//! Takes pictures: `PICTURES=folder cargo test -p cookie-policy-tests-browser pictures`.

use std::path::PathBuf;
use std::{env, fs};

use cookie_policy_tests_browsers::{Browser, Screen};

use crate::site::Shop;
use crate::visit::{ACCEPT, visit};

const SCREENS: [(&str, u32); 4] = [("light", 1280), ("dark", 1280), ("light", 360), ("dark", 360)];

#[test]
fn pictures_are_taken_for_who_asks() {
    let Some(folder) = env::var_os("PICTURES").map(PathBuf::from) else { return };
    let Some((browser, shop)) = visit() else { return };
    for (scheme, width) in SCREENS {
        browser.show_on(Screen { width, height: 800, zoom: 1 });
        browser.prefer(&[("prefers-color-scheme", scheme)]);
        let save = |name: &str, whole: bool| {
            let file = folder.join(format!("{name}-{scheme}-{width}.png"));
            fs::write(file, browser.screenshot(whole)).unwrap();
        };
        take(&browser, &shop, save);
    }
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
    let Some(folder) = env::var_os("PICTURES").map(PathBuf::from) else { return };
    let Some(browser) = crate::visit::visitor() else { return };
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
            fs::write(folder.join(format!("look-{page}-{name}.png")), browser.screenshot(false)).unwrap();
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
