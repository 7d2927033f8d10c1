//! What reaches the third party, before and after consent: points 38 to 40.

use std::thread::sleep;
use std::time::Duration;

use cookie_policy::Narrowing;
use cookie_policy_tests_browsers::Browser;
use cookie_policy_tests_servers::ThirdParty;

use super::site::VideoSite;
use super::third_party::{self, visitor_of};
use crate::visit::{ACCEPT_ALL, REFUSE_ALL, SAVE};

const ALLOW: &str = ".visitor-embed button";

/// Longer than anything that a page of these tests loads later.
fn wait() {
    sleep(Duration::from_millis(1500));
}

fn start() -> Option<(ThirdParty, Browser, VideoSite)> {
    let third_party = third_party::start();
    let browser = visitor_of(&third_party)?;
    Some((third_party, browser, VideoSite::start(Narrowing::Enforce)))
}

/// Looks at the whole page, until everything is loaded.
pub(super) fn load_all(browser: &Browser) {
    browser.look_at_all();
    wait();
}

#[test]
fn point_38_before_consent_nobody_else_is_asked_and_no_connection_is_opened() {
    let Some((third_party, browser, site)) = start() else { return };
    for path in ["/", "/strict", "/cookies", "/prefetch", "/", "/prerender", "/", "/script"] {
        browser.open(&site.at(path));
        load_all(&browser);
        assert_eq!((third_party.take_requests(), third_party.connections()), (vec![], 0), "{path}");
    }
    // Chromium opens a connection for a frame that was written by hand before it blocks the request.
    for path in ["/frame", "/hand"] {
        browser.open(&site.at(path));
        load_all(&browser);
        assert_eq!(third_party.take_requests(), [""; 0], "{path}");
    }
}

#[test]
fn point_38_a_refusal_and_consent_to_another_category_ask_nobody_either() {
    let Some((third_party, browser, site)) = start() else { return };
    browser.open(&site.at("/cookies"));
    browser.follow(REFUSE_ALL);
    browser.open(&site.at("/"));
    load_all(&browser);
    assert_eq!(third_party.connections(), 0);
    browser.open(&site.at("/cookies"));
    browser.click("input[name=statistics][value=grant]");
    browser.click("input[name=videos][value=refuse]");
    browser.follow(SAVE);
    browser.open(&site.at("/hand"));
    load_all(&browser);
    assert_eq!(third_party.take_requests(), ["/hand.js", "/tag.js"]);
}

#[test]
fn point_39_after_consent_it_is_loaded_where_the_visitor_pressed() {
    let Some((third_party, browser, site)) = start() else { return };
    browser.open(&site.at("/"));
    let id = browser.text("document.querySelector('.visitor-embed').id");
    browser.follow(ALLOW);
    load_all(&browser);
    assert_eq!(browser.url(), site.at(&format!("/#{id}")));
    assert!(browser.is("document.querySelector(':target > iframe').title === 'The new tram'"));
    assert_eq!(third_party.take_requests(), ["/embed/bus", "/embed/tram"]);
    let cookies = browser.cookies();
    assert!(cookies.iter().any(|cookie| cookie.name == "visitor"), "{cookies:?}");
}

#[test]
fn point_39_it_works_without_scripts() {
    let Some((third_party, browser, site)) = start() else { return };
    browser.run_no_scripts();
    browser.open(&site.at("/"));
    browser.follow(ALLOW);
    wait();
    assert!(third_party.take_requests().contains(&"/embed/tram".to_owned()));
}

#[test]
fn point_40_after_a_withdrawal_nothing_is_loaded_nor_on_back() {
    let Some((third_party, browser, site)) = start() else { return };
    browser.open(&site.at("/cookies"));
    browser.follow(ACCEPT_ALL);
    browser.open(&site.at("/hand"));
    load_all(&browser);
    assert!(third_party.take_requests().len() >= 4);
    assert!(browser.cookies().iter().any(|cookie| cookie.name == "_stats"));
    browser.open(&site.at("/cookies"));
    third_party.take_requests();
    browser.follow(REFUSE_ALL);
    assert!(!browser.cookies().iter().any(|cookie| cookie.name == "_stats"), "{:?}", browser.cookies());
    for _ in 0..2 {
        browser.back();
        load_all(&browser);
    }
    browser.open(&site.at("/hand"));
    load_all(&browser);
    assert_eq!(third_party.take_requests(), [""; 0]);
}

#[test]
fn point_40_a_page_that_was_loaded_in_advance_shows_nothing_after_a_withdrawal() {
    let Some((third_party, browser, site)) = start() else { return };
    for path in ["/prefetch", "/prerender"] {
        browser.open(&site.at("/cookies"));
        browser.follow(ACCEPT_ALL);
        browser.open(&site.at(path));
        wait();
        browser.open(&site.at("/cookies"));
        browser.follow(REFUSE_ALL);
        third_party.take_requests();
        browser.open(&site.at("/"));
        load_all(&browser);
        assert_eq!((third_party.take_requests(), browser.count("iframe")), (vec![], 0), "{path}");
    }
}

#[test]
fn point_40_after_a_withdrawal_no_page_is_loaded_in_advance_with_its_embeds() {
    let Some((third_party, browser, site)) = start() else { return };
    for button in [ACCEPT_ALL, REFUSE_ALL] {
        browser.open(&site.at("/cookies"));
        browser.follow(button);
    }
    for path in ["/prefetch", "/prerender"] {
        browser.open(&site.at(path));
        wait();
        browser.open(&site.at("/"));
        load_all(&browser);
    }
    assert_eq!((third_party.take_requests(), third_party.connections()), (vec![], 0));
}

#[test]
fn point_38_scripts_that_a_hint_asks_for_are_not_loaded() {
    let Some((third_party, browser, site)) = start() else { return };
    browser.open(&site.at("/hints"));
    wait();
    // Only a `default-src`, which is for the site to write, rules what is prefetched (CSP Level 3, section 6.8.1).
    assert_eq!(third_party.take_requests(), ["/prefetch.js"]);
}

#[test]
fn point_38_what_is_not_loaded_is_reported_and_counted() {
    let Some((_third_party, browser, site)) = start() else { return };
    browser.open(&site.at("/hand"));
    load_all(&browser);
    let blocked: Vec<_> =
        site.tally.blocked().map(|load| format!("{} {}", load.directive(), load.origin())).collect();
    assert_eq!(blocked, ["frame-src https://video.example", "script-src-elem https://stats.example"]);
}

#[test]
fn point_38_a_field_that_only_reports_lets_everything_load() {
    let third_party = third_party::start();
    let Some(browser) = visitor_of(&third_party) else { return };
    let site = VideoSite::start(Narrowing::ReportOnly);
    browser.open(&site.at("/hand"));
    load_all(&browser);
    assert_eq!(third_party.take_requests(), ["/hand", "/hand.js"]);
    assert_eq!(site.tally.blocked().count(), 2);
}
