//! A choices cookie that moves: point 28.

use cookie_policy_tests_browsers::Browser;

use super::releases::{DOMAIN, HOST, domain, guarded, host, host_again, renamed, settled};
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

/// Returns the domains at which the browser has a cookie.
fn places(browser: &Browser, name: &str) -> Vec<String> {
    let named = browser.cookies().into_iter().filter(|cookie| cookie.name == name);
    named.map(|cookie| cookie.domain).collect()
}

/// A release, one that moves its choices, and one that no longer says where they were.
type Releases = [fn() -> Shop; 3];

/// The releases of each move, with the name and the domain at the end.
const MOVES: [(Releases, &str, &str); 3] = [
    ([host::start, domain::start, settled::start], "choices", ".example.localhost"),
    ([settled::start, host_again::start, host::start], "choices", HOST),
    ([host::start, renamed::start, guarded::start], "__Host-choices", HOST),
];

#[test]
fn point_28_a_refusal_moves_and_the_next_answer_leaves_one_cookie() {
    let Some(browser) = visitor() else { return };
    for (releases, name, place) in MOVES {
        browser.forget_all();
        let [before, moving, settled] = releases.map(|start| start());
        answer(&browser, &before, REFUSE_ALL);
        for shop in [&moving, &moving, &moving, &settled] {
            assert_eq!(shown(&browser, shop, HOST), refused(), "{name} at {place}");
        }
        answer(&browser, &settled, ACCEPT_ALL);
        assert_eq!(shown(&browser, &settled, HOST), granted(), "{name} at {place}");
        assert_eq!(places(&browser, name), [place], "{name}");
    }
}

#[test]
fn point_28_a_refusal_that_moved_to_the_domain_counts_at_its_other_hosts() {
    let Some(browser) = visitor() else { return };
    answer(&browser, &host::start(), REFUSE_ALL);
    let shop = domain::start();
    for host in [HOST, DOMAIN, HOST, DOMAIN] {
        assert_eq!(shown(&browser, &shop, host), refused(), "{host}");
    }
    assert_eq!(shown(&browser, &host::start(), HOST), refused(), "the release before");
}

#[test]
fn point_28_a_grant_moves_and_can_be_withdrawn_at_every_place() {
    let Some(browser) = visitor() else { return };
    answer(&browser, &host::start(), ACCEPT_ALL);
    let shop = domain::start();
    for _ in 0..3 {
        assert_eq!(shown(&browser, &shop, HOST), granted());
    }
    assert_eq!(places(&browser, "choices"), [".example.localhost"]);
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
