//! Placeholders, and what the second content security policy keeps browsers from loading.

use std::thread::sleep;
use std::time::Duration;

use cookie_policy::Narrowing;

use super::visit::Visit;
use crate::embeds::site::VideoSite;
use crate::embeds::third_party;
use crate::site::Scheme;
use crate::visit::{ACCEPT_ALL, REFUSE_ALL};

pub(super) fn a_placeholder_leads_back_to_what_it_allowed(visit: &Visit) {
    let (browser, site, host) =
        (&visit.browser, VideoSite::served(Scheme::Https, Narrowing::Enforce), visit.host());
    browser.open(&site.at_host(&host, "/form"));
    let id = browser.text("document.querySelector('.visitor-embed').id");
    assert_eq!(browser.count("iframe"), 0, "{}", visit.engine);
    browser.follow(".visitor-embed button");
    assert_eq!(browser.url(), site.at_host(&host, &format!("/form#{id}")), "{}", visit.engine);
    assert_eq!(browser.count(".visitor-embed:target > iframe"), 1, "{}", visit.engine);
    browser.open(&site.at_host(&host, "/cookies"));
    browser.follow(REFUSE_ALL);
    for _ in 0..2 {
        browser.back();
    }
    assert!(browser.url().starts_with(&site.at_host(&host, "/form")), "{}", visit.engine);
    assert_eq!((browser.count("iframe"), browser.count(".visitor-embed button")), (0, 1), "{}", visit.engine);
}

pub(super) fn what_nobody_allowed_is_not_loaded(visit: &Visit) {
    let third_party = third_party::start();
    // Only Chromium can be told where the hosts of the declarations are, so this one is a host of this machine.
    for (narrowing, expected) in [
        (Narrowing::Enforce, &[][..]),
        (Narrowing::ReportOnly, &["/embed", "/hand", "/hand.js", "/object"][..]),
    ] {
        let (site, host) = (VideoSite::served(Scheme::Https, narrowing), visit.host());
        visit.browser.open(&site.at_host(&host, &format!("/others?{}", third_party.port())));
        sleep(Duration::from_millis(500));
        assert_eq!(third_party.take_requests(), expected, "{}", visit.engine);
    }
    let site = VideoSite::served(Scheme::Https, Narrowing::Enforce);
    visit.browser.open(&site.at_host(&visit.host(), "/watched"));
    visit.browser.until("violations.length === 2");
    let blocked = visit.browser.text("violations.map(one => new URL(one).hostname).sort().join()");
    assert_eq!(blocked, "stats.example,video.example", "{}", visit.engine);
    let reported = until_reported(&site, 2);
    assert_eq!(reported, ["https://stats.example", "https://video.example"], "{}", visit.engine);
}

/// The origins that browsers reported. They send reports when they have time.
fn until_reported(site: &VideoSite, count: usize) -> Vec<String> {
    let reported = || -> Vec<String> { site.tally.blocked().map(|load| load.origin().to_owned()).collect() };
    for _ in 0..100 {
        if reported().len() >= count {
            break;
        }
        sleep(Duration::from_millis(100));
    }
    let mut reported = reported();
    reported.sort();
    reported
}

/// The host is not known before the test runs, so the embed that is allowed leads to every site with TLS.
pub(super) fn what_is_allowed_is_loaded(visit: &Visit) {
    let third_party = third_party::start();
    let (site, host) = (VideoSite::served(Scheme::Https, Narrowing::Enforce), visit.host());
    visit.browser.open(&site.at_host(&host, "/cookies"));
    visit.browser.follow(ACCEPT_ALL);
    visit.browser.open(&site.at_host(&host, &format!("/others?{}", third_party.port())));
    sleep(Duration::from_millis(500));
    assert_eq!(third_party.take_requests(), ["/embed", "/hand", "/object"], "{}", visit.engine);
}

/// WebKitGTK fires no `error` at a script that a policy blocks, so the report says that it is blocked.
pub(super) fn a_strict_policy_with_nonces_stays_in_force(visit: &Visit) {
    let (browser, site) = (&visit.browser, VideoSite::served(Scheme::Https, Narrowing::Enforce));
    browser.open(&site.at_host(&visit.host(), "/strict"));
    browser.until("document.readyState === 'complete'");
    let ran = |what: &str| browser.text(&format!("document.documentElement.dataset.{what} ?? ''"));
    assert_eq!([ran("inline"), ran("other")], ["ran", ""], "{}", visit.engine);
    assert_eq!(until_reported(&site, 1), ["https://stats.example"], "{}", visit.engine);
}
