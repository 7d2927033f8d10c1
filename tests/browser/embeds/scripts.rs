//! Scripts of the third party, with the site's own before them: point 41.

use cookie_policy::Narrowing;

use super::site::VideoSite;
use super::third_party::{self, visitor_of};
use crate::visit::ACCEPT_ALL;

#[test]
fn point_41_the_script_of_the_site_runs_before_that_of_the_provider() {
    let third_party = third_party::start();
    let Some(browser) = visitor_of(&third_party) else { return };
    let site = VideoSite::start(Narrowing::Enforce);
    browser.open(&site.at("/cookies"));
    browser.follow(ACCEPT_ALL);
    browser.open(&site.at("/"));
    browser.until("document.documentElement.dataset.tag");
    assert_eq!(browser.text("document.documentElement.dataset.tag"), "7");
}

#[test]
fn point_41_a_strict_policy_with_nonces_stays_in_force() {
    let third_party = third_party::start();
    let Some(browser) = visitor_of(&third_party) else { return };
    let site = VideoSite::start(Narrowing::Enforce);
    let ran = |what: &str| browser.text(&format!("document.documentElement.dataset.{what} ?? ''"));
    browser.open(&site.at("/strict"));
    browser.until("document.documentElement.dataset.dynamic");
    assert_eq!([ran("inline"), ran("other"), ran("dynamic")], ["ran", "", "blocked"]);
    assert_eq!(third_party.connections(), 0);

    browser.open(&site.at("/cookies"));
    browser.follow(ACCEPT_ALL);
    browser.open(&site.at("/strict"));
    browser.until("document.documentElement.dataset.tag");
    assert_eq!([ran("inline"), ran("other")], ["ran", ""]);
    assert_eq!(third_party.take_requests(), ["/dynamic.js", "/tag.js"]);
}
