//! Takes pictures: `PICTURES=folder cargo test -p cookie-policy-tests-browser pictures`.

use std::path::PathBuf;
use std::{env, fs};

use cookie_policy_tests_browsers::{Browser, Screen};

use crate::site::Shop;
use crate::visit::{ACCEPT, visit};

const SCREENS: [(&str, u32); 4] = [("light", 1000), ("dark", 1000), ("light", 320), ("dark", 320)];

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

fn take(browser: &Browser, shop: &Shop, save: impl Fn(&str, bool)) {
    browser.forget_all();
    for (name, path) in [("home", "/stops?line=7"), ("french", "/fr/"), ("page", "/cookies")] {
        browser.open(&shop.at(path));
        save(name, path == "/cookies");
    }
    browser.open(&shop.at("/stops?line=7"));
    browser.follow(ACCEPT);
    save("saved", false);
    browser.open(&shop.at("/cookies?from=%2F#visitor-choices"));
    save("page-saved", false);
    browser.open(&Shop::changed().at("/"));
    save("again", false);
    browser.open(&Shop::changed().at("/cookies"));
    save("page-again", true);
}
