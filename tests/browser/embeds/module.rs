//! Placeholders on pages with the optional module: points 39 and 40.

use cookie_policy::Narrowing;
use cookie_policy_tests_browsers::Browser;
use cookie_policy_tests_servers::ThirdParty;

use super::loading::load_all;
use super::site::VideoSite;
use super::third_party::{self, visitor_of};

const FILL: &str = "document.querySelector('[name=town]').value = 'Lyon'";
const FILLED: &str = "document.querySelector('[name=town]').value === 'Lyon'";

fn open(path: &str) -> Option<(ThirdParty, Browser, VideoSite)> {
    let third_party = third_party::start();
    let browser = visitor_of(&third_party)?;
    let site = VideoSite::start(Narrowing::Enforce);
    browser.open(&site.at(path));
    browser.script(FILL);
    Some((third_party, browser, site))
}

#[test]
fn point_39_with_the_module_it_is_loaded_where_the_visitor_pressed_and_the_form_stays() {
    for (path, element, loaded) in [("/form", "iframe", "/embed/tram"), ("/image", "img", "/passengers.svg")]
    {
        let Some((third_party, browser, site)) = open(path) else { return };
        let id = browser.text("document.querySelector('.visitor-embed').id");
        browser.follow(".visitor-embed button");
        browser.until(FILLED);
        load_all(&browser);
        assert_eq!(browser.url(), site.at(&format!("{path}#{id}")));
        assert_eq!(browser.count(&format!(".visitor-embed:target > {element}")), 1, "{path}");
        assert_eq!(third_party.take_requests(), [loaded]);
    }
}

#[test]
fn point_40_with_the_module_a_withdrawal_in_another_tab_takes_it_away() {
    let Some((third_party, browser, _site)) = open("/form") else { return };
    browser.follow(".visitor-embed button");
    load_all(&browser);
    assert_eq!((browser.count("iframe"), third_party.take_requests()), (1, vec!["/embed/tram".to_owned()]));
    browser.leaving(|| {
        browser.promise(
            "fetch('/cookies', { method: 'post', body: new URLSearchParams('answer=refuse_all') })
                .then(() => new BroadcastChannel('visitor-choices').postMessage(0))",
        );
    });
    load_all(&browser);
    assert!(browser.is(FILLED));
    assert_eq!((browser.count("iframe"), third_party.take_requests()), (0, vec![]));
}
