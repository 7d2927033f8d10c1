//! Browsers that do not keep the choice: point 31.

use axum::Router;
use cookie_policy::{Choices, Cookie, Site, policy};
use cookie_policy_tests_browsers::Browser;

use crate::site::Shop;
use crate::visit::{ACCEPT, Eyes};

/// To remember what you chose about cookies
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct MyChoices(Choices);

/// To count visits
#[derive(Cookie)]
#[cookie(name = "visits", provider = site, category = Statistics, lifetime = "30 days", recipients = [])]
struct Visits(u32);

/// A site on a local network, without TLS and without the mount that would say so.
#[policy(site = "http://lan.test", plain_http = allowed, provider = "Me", choices = MyChoices, recipients = [])]
struct LanPolicy(MyChoices, Visits);

fn visitor() -> Option<Browser> {
    Browser::start("a site on a local network", &["--host-resolver-rules=MAP lan.test 127.0.0.1"])
}

#[test]
fn point_31_a_visitor_whose_browser_drops_the_cookie_is_told_so_and_it_is_logged_once() {
    let Some(browser) = visitor() else { return };
    let shop = Shop::of(Site::<LanPolicy>::new(), |_, _| Ok(String::new()), Router::new());
    for _ in 0..2 {
        browser.open(&shop.at_host("lan.test", "/stops?line=7"));
        browser.follow(ACCEPT);
        assert_eq!(browser.place(), "/cookies/kept?to=%2Fstops%3Fline%3D7");
        let words = browser.text("document.querySelector('.cookie-policy').innerText");
        assert!(words.contains("Your browser did not keep your choice."), "{words}");
        browser.follow(".cookie-policy a");
        assert_eq!((browser.place(), browser.is_asked()), ("/stops?line=7".into(), true));
    }
    let lines = shop.server.log.lines();
    assert_eq!(
        lines.iter().filter(|line| line.contains("did not send the choices cookie back")).count(),
        1,
        "{lines:?}"
    );
}

#[test]
fn point_31_a_visitor_of_an_https_site_who_came_over_plain_http_is_told_so_and_nothing_is_granted() {
    let Some(browser) = visitor() else { return };
    let shop = Shop::start();
    browser.open(&shop.at_host("lan.test", "/stops?line=7"));
    browser.follow(ACCEPT);
    assert_eq!(browser.text("performance.getEntriesByType('navigation')[0].responseStatus"), "403");
    let words = browser.text("document.querySelector('.cookie-policy').innerText");
    assert!(words.contains("the connection may not be secure"), "{words}");
    assert!(shop.server.log.lines().concat().contains("(403)"));
}
