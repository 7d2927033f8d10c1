//! The recipes for scripts in the documentation: point 30.

use axum::Router;
use axum::response::Html;
use axum::routing::get;
use cookie_policy_tests_browsers::Browser;
use cookie_policy_tests_servers::Server;
use serde_json::json;

use crate::site::{Shop, recipes};
use crate::visit::{ACCEPT, Eyes, REFUSE, visitor};

/// The recipes, in their order in `docs/scripts.md`.
fn scripts() -> Vec<&'static str> {
    let page = include_str!("../../../cookie-policy/docs/scripts.md");
    page.split("```js\n").skip(1).filter_map(|rest| rest.split("```").next()).collect()
}

fn visit() -> Option<(Browser, Shop)> {
    let [form, banner] = scripts()[..] else { panic!("there are two recipes") };
    Some((visitor()?, Shop::with(recipes(form, banner))))
}

#[test]
fn point_30_the_form_is_sent_in_the_background_with_the_button_that_was_pressed() {
    let Some((browser, shop)) = visit() else { return };
    for (button, choice) in [(ACCEPT, "grant"), (REFUSE, "refuse")] {
        browser.forget_all();
        browser.open(&shop.at("/recipe/form"));
        assert!(browser.is_asked());
        browser.script("window.stays = true");
        browser.click(button);
        browser.until("!document.querySelector('.visitor-choices')");
        assert!(browser.is("window.stays"), "the page is still there");
        browser.open(&shop.at("/cookies"));
        assert_eq!(browser.choices(), [choice; 5]);
    }
}

#[test]
fn point_30_a_form_without_the_button_is_refused() {
    let Some((browser, shop)) = visit() else { return };
    browser.open(&shop.at("/stops"));
    let sent =
        "fetch('/cookies', { method: 'POST', body: new URLSearchParams(new FormData(document.forms[0])) })
        .then(response => response.status)";
    browser.open(&shop.at("/recipe/form"));
    assert_eq!(browser.promise(sent), json!(422));
    assert!(!browser.names().contains(&"choices".to_owned()));
}

#[test]
fn point_30_a_banner_of_ones_own_asks_and_answers() {
    let Some((browser, shop)) = visit() else { return };
    for (button, choice) in [(1, "grant"), (2, "refuse")] {
        browser.forget_all();
        browser.open(&shop.at("/recipe/banner"));
        browser.until(
            "document.querySelectorAll('#ask button').length === 2 && !document.querySelector('#ask').hidden",
        );
        let words = browser.text("document.querySelector('#ask').innerText");
        assert!(
            words.contains("Cookies on Shop of trains") && words.contains("Statistics cookies"),
            "{words}"
        );
        browser.click(&format!("#ask button:nth-of-type({button})"));
        browser.until("document.querySelector('#ask').hidden");
        browser.open(&shop.at("/cookies"));
        assert_eq!(browser.choices(), [choice; 5]);
        browser.open(&shop.at("/recipe/banner"));
        browser.until("document.querySelectorAll('#ask button').length === 2");
        assert!(browser.is("document.querySelector('#ask').hidden"), "who has chosen is not asked");
    }
}

#[test]
fn point_30_a_banner_of_ones_own_says_that_the_browser_did_not_keep_the_choice() {
    let Some((browser, shop)) = visit() else { return };
    browser.open(&shop.at("/recipe/banner"));
    browser.until("document.querySelectorAll('#ask button').length === 2");
    browser.script("const fetched = window.fetch; window.fetch = (address, options) => fetched(address, { ...options, credentials: 'omit' })");
    browser.click("#ask button");
    browser.until("document.querySelector('#ask').innerText.includes('did not keep your choice')");
}

#[test]
fn point_30_another_origin_can_neither_ask_nor_answer() {
    let Some((browser, shop)) = visit() else { return };
    let evil =
        Server::start(Router::new().route("/", get(async || Html("<!DOCTYPE html><title>Evil</title>"))));
    browser.open(&format!("http://{}/", evil.address));
    let address = json!(shop.at("/cookies"));
    for options in [
        "{ headers: { Accept: 'application/json' } }",
        "{ method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{\"answer\":\"accept_all\"}' }",
        "{ method: 'POST', body: '{\"answer\":\"accept_all\"}', credentials: 'include', mode: 'no-cors' }",
    ] {
        let sent = format!(
            "fetch({address}, {options}).then(response => response.type + response.status, error => 'error')"
        );
        let got = browser.promise(&sent);
        assert!(got == json!("error") || got == json!("opaque0"), "{options}: {got}");
    }
    browser.open(&shop.at("/"));
    assert!(browser.is_asked(), "nothing was answered");
}
