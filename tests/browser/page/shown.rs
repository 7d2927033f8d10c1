//! What the page shows about the policy, the visitor and the choices cookie: points 18, 19 and 20.

use std::time::{SystemTime, UNIX_EPOCH};

use cookie_policy_tests_browsers::Browser;

use crate::site::{PAGES, Shop, in_days};
use crate::visit::{ACCEPT, ACCEPT_ALL, Eyes, REFUSE, visit};

const DAY: i64 = 86_400;

#[test]
fn point_18_the_page_tells_when_the_policy_changed_and_how_the_visitor_stands() {
    let Some((browser, shop)) = visit() else { return };
    browser.open(&shop.at("/cookies"));
    assert_eq!(browser.text("document.querySelector('.cookie-policy > p > time').dateTime"), "2026-11-24");
    let state = "document.querySelector('#your-choices').innerText";
    assert!(browser.text(state).contains("You have not chosen yet"));
    browser.open(&shop.at("/"));
    browser.follow(REFUSE);
    browser.open(&shop.at("/cookies"));
    // A refusal has no identifier, and so no reference number.
    assert_eq!(browser.count("#your-choices time, #your-choices code"), 1);
    browser.follow(ACCEPT_ALL);
    let today = browser.text("new Date().toISOString().slice(0, 10)");
    assert_eq!(browser.text("document.querySelector('#your-choices time').dateTime"), today);
    let id = browser.text("document.querySelector('#your-choices code').innerText");
    assert!(id.len() >= 16, "{id}");
    assert!(
        browser.cookie("choices").unwrap().value.contains(&id),
        "the reference is that of the stored answer"
    );
}

#[test]
fn point_19_the_page_lists_the_choices_cookie_with_the_lifetime_that_it_has() {
    let Some((browser, shop)) = visit() else { return };
    browser.open(&shop.at("/cookies"));
    let row = "[...document.querySelectorAll('#cookies-necessary tbody tr')].find(row => row.querySelector('code').textContent === 'choices')";
    let told = browser.text(&format!("{row}.querySelector('[data-title=Lifetime]').textContent"));
    let days: i64 = told.strip_suffix(" days").and_then(|days| days.parse().ok()).unwrap();
    for answer in [ACCEPT, REFUSE] {
        assert_eq!(lifetime_after(&browser, &shop, answer), days * DAY, "{answer}");
    }
}

/// Returns how long the browser keeps the answer, in seconds, rounded to a minute.
fn lifetime_after(browser: &Browser, shop: &Shop, answer: &str) -> i64 {
    browser.forget_all();
    browser.open(&shop.at("/"));
    browser.follow(answer);
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs() as i64;
    let left = browser.cookie("choices").unwrap().expiry.unwrap() - now;
    (left + 30) / 60 * 60
}

#[test]
fn point_20_a_refusal_is_remembered_as_long_as_a_grant() {
    let Some((browser, shop)) = visit() else { return };
    let [granted, refused] = [ACCEPT, REFUSE].map(|answer| lifetime_after(&browser, &shop, answer));
    assert_eq!(granted, refused);
}

#[test]
fn point_20_who_refused_is_not_asked_again_while_the_answer_counts() {
    let Some((browser, shop)) = visit() else { return };
    browser.open(&shop.at("/"));
    browser.follow(REFUSE);
    for shop in [shop, Shop::later(|| in_days(90)), Shop::later(|| in_days(183))] {
        for path in PAGES {
            browser.open(&shop.at(path));
            assert!(!browser.shows_banner(), "{path}");
        }
    }
    assert_eq!(browser.names(), ["choices", "session"]);
    // By then, a browser would have deleted the answer.
    browser.open(&Shop::later(|| in_days(185)).at("/"));
    assert!(browser.is_asked());
}
