//! A choices cookie that moves: point 28.

use cookie_policy_tests_chromium::Browser;

use super::releases::{DOMAIN, HOST, domain, host, host_again, renamed};
use crate::site::Shop;
use crate::visit::{ACCEPT_ALL, Eyes, REFUSE_ALL, visitor};

/// Answers on the policy page.
#[track_caller]
fn answer(browser: &Browser, shop: &Shop, button: &str) {
    browser.open(&shop.at_host(HOST, "/cookies"));
    browser.follow(button);
}

/// Opens a page of a host, and returns whether it asks, and what the policy page shows.
fn shown(browser: &Browser, shop: &Shop, host: &str) -> (bool, String) {
    browser.open(&shop.at_host(host, "/stops"));
    let is_asked = browser.is_asked();
    browser.open(&shop.at_host(host, "/cookies"));
    (is_asked, browser.chosen("statistics"))
}

fn refused() -> (bool, String) {
    (false, "refuse".into())
}

fn granted() -> (bool, String) {
    (false, "grant".into())
}

/// Returns the domains at which the browser has a choices cookie.
fn places(browser: &Browser) -> Vec<String> {
    let choices = browser.cookies().into_iter().filter(|cookie| cookie.name.ends_with("choices"));
    choices.map(|cookie| cookie.domain).collect()
}

#[test]
fn point_28_a_refusal_moves_to_the_domain_and_counts_at_its_other_hosts() {
    let Some(browser) = visitor() else { return };
    answer(&browser, &host::start(), REFUSE_ALL);
    let shop = domain::start();
    for host in [HOST, DOMAIN, HOST, DOMAIN] {
        assert_eq!(shown(&browser, &shop, host), refused(), "{host}");
    }
    assert_eq!(places(&browser), [".example.localhost"]);
    assert_eq!(shown(&browser, &host::start(), HOST), refused(), "the release before");
}

#[test]
fn point_28_a_refusal_moves_to_the_host() {
    let Some(browser) = visitor() else { return };
    answer(&browser, &domain::start(), REFUSE_ALL);
    browser.open(&domain::start().at_host(HOST, "/"));
    let shop = host_again::start();
    for _ in 0..3 {
        assert_eq!(shown(&browser, &shop, HOST), refused());
    }
    assert_eq!(places(&browser), [HOST]);
}

#[test]
fn point_28_a_refusal_moves_to_another_name() {
    let Some(browser) = visitor() else { return };
    answer(&browser, &host::start(), REFUSE_ALL);
    let shop = renamed::start();
    for _ in 0..3 {
        assert_eq!(shown(&browser, &shop, HOST), refused());
    }
    assert_eq!(places(&browser), [HOST]);
    assert!(browser.cookie("__Host-choices").is_some());
}

#[test]
fn point_28_a_grant_moves_and_can_be_withdrawn_at_every_place() {
    let Some(browser) = visitor() else { return };
    answer(&browser, &host::start(), ACCEPT_ALL);
    let shop = domain::start();
    for _ in 0..3 {
        assert_eq!(shown(&browser, &shop, HOST), granted());
    }
    assert_eq!(places(&browser), [".example.localhost"]);
    answer(&browser, &shop, REFUSE_ALL);
    for shop in [&shop, &host::start(), &shop] {
        assert_eq!(shown(&browser, shop, HOST), refused());
    }
    assert!(browser.cookie("visits").is_none());
}

#[test]
fn point_28_while_two_releases_answer_in_turn_no_refusal_is_lost() {
    let Some(browser) = visitor() else { return };
    for is_old_asked in [true, false] {
        browser.forget_all();
        let (old, new) = (host::start(), domain::start());
        answer(&browser, &old, ACCEPT_ALL);
        browser.open(&new.at_host(HOST, "/"));
        answer(&browser, if is_old_asked { &old } else { &new }, REFUSE_ALL);
        for shop in [&new, &old, &new, &new, &old] {
            assert_eq!(shown(&browser, shop, HOST), refused());
        }
        assert!(browser.cookie("visits").is_none());
    }
}
