//! The page that Back shows after an answer: point 24.

use axum::Router;
use axum::response::Html;
use axum::routing::get;
use cookie_policy::Jar;
use cookie_policy_tests_browsers::Browser;

use crate::site::{PAGES, Shop, ShopPolicy};
use crate::visit::{ACCEPT, ACCEPT_ALL, Eyes, REFUSE, REFUSE_ALL, visit, visitor};

#[test]
fn point_24_back_after_an_answer_shows_the_page_without_the_banner() {
    let Some((browser, shop)) = visit() else { return };
    for answer in [ACCEPT, REFUSE] {
        browser.forget_all();
        browser.open(&shop.at("/stops?line=7"));
        browser.follow(answer);
        browser.back();
        assert_eq!((browser.place(), browser.shows_banner()), ("/stops?line=7".into(), false), "{answer}");
    }
}

#[test]
fn point_24_back_over_several_pages_shows_none_with_the_banner() {
    let Some((browser, shop)) = visit() else { return };
    PAGES.into_iter().for_each(|path| browser.open(&shop.at(path)));
    browser.follow(REFUSE);
    for path in PAGES.into_iter().rev() {
        browser.back();
        assert_eq!((browser.place(), browser.shows_banner()), (path.to_owned(), false));
    }
}

#[test]
fn point_24_back_to_the_policy_page_shows_the_choices_that_are_stored() {
    let Some((browser, shop)) = visit() else { return };
    browser.open(&shop.at("/cookies"));
    for (button, choice) in [(ACCEPT_ALL, "grant"), (REFUSE_ALL, "refuse")] {
        browser.follow(button);
        browser.back();
        assert_eq!((browser.place(), browser.choices()), ("/cookies".into(), [choice; 5].map(str::to_owned)));
    }
}

const GRANTED: &str = "statistics anonymous-statistics marketing preferences suggestions";

/// A page that tells its scripts what is granted.
async fn scripts(jar: Jar<ShopPolicy>) -> Html<String> {
    Html(format!("<!DOCTYPE html>\n<html lang=\"en\" {}><title>Scripts</title>", jar.script_choices()))
}

/// A visitor who accepted everything, and opens the page with scripts.
fn who_agreed() -> Option<(Browser, Shop)> {
    let browser = visitor()?;
    let shop = Shop::with(Router::new().route("/scripts", get(scripts)));
    browser.open(&shop.at("/"));
    browser.follow(ACCEPT);
    browser.open(&shop.at("/scripts"));
    assert_eq!(granted(&browser), GRANTED);
    Some((browser, shop))
}

fn granted(browser: &Browser) -> String {
    browser.text("document.documentElement.dataset.granted")
}

#[test]
fn point_24_back_after_a_withdrawal_tells_scripts_that_nothing_is_granted() {
    let Some((browser, shop)) = who_agreed() else { return };
    browser.open(&shop.at("/cookies"));
    browser.follow(REFUSE_ALL);
    browser.script("history.go(-2)");
    browser.until("location.pathname === '/scripts' && document.readyState === 'complete'");
    assert_eq!(granted(&browser), "");
    let consent_mode = browser.text("document.documentElement.dataset.consentMode");
    assert!(!consent_mode.contains("granted"), "{consent_mode}");
}

#[test]
fn point_24_back_and_forward_without_an_answer_tell_scripts_the_same() {
    let Some((browser, shop)) = who_agreed() else { return };
    browser.open(&shop.at("/stops"));
    browser.back();
    assert_eq!(granted(&browser), GRANTED);
}
