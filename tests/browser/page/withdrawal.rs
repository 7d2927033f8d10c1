//! What a withdrawal removes: point 17.

use cookie_policy_tests_browsers::Browser;

use crate::site::{PAGES, Shop};
use crate::visit::{ACCEPT, Eyes, MAP_IS_KEPT, REFUSE_ALL, SAVE, visit};

/// A visitor who accepted everything, and has all cookies.
fn agreed() -> Option<(Browser, Shop)> {
    let (browser, shop) = visit()?;
    browser.open(&shop.at("/"));
    browser.follow(ACCEPT);
    PAGES.into_iter().for_each(|path| browser.open(&shop.at(path)));
    browser.until(MAP_IS_KEPT);
    assert_eq!(browser.names().len(), 8);
    Some((browser, shop))
}

#[test]
fn point_17_a_withdrawal_removes_cookies_that_scripts_and_other_pages_cannot_see() {
    let Some((browser, shop)) = agreed() else { return };
    let [visitor, visits, ad] =
        ["visitor_id", "shop_visits", "__Host-ad"].map(|name| browser.cookie(name).unwrap());
    assert!(visitor.http_only);
    assert_eq!(visits.path, "/shop");
    assert_eq!(ad.partition.as_deref(), Some("http://localhost"));
    browser.open(&shop.at("/cookies"));
    browser.follow(REFUSE_ALL);
    assert_eq!(browser.names(), ["choices", "session"]);
    PAGES.into_iter().for_each(|path| browser.open(&shop.at(path)));
    assert_eq!(browser.names(), ["choices", "session"]);
}

#[test]
fn point_17_a_withdrawal_of_one_category_removes_its_cookies_alone() {
    let Some((browser, shop)) = agreed() else { return };
    browser.open(&shop.at("/cookies"));
    browser.click("input[name=statistics][value=refuse]");
    browser.follow(SAVE);
    assert_eq!(browser.names(), ["__Host-ad", "audience", "choices", "map_view", "session", "stops"]);
    browser.click("input[name=preferences][value=refuse]");
    browser.follow(SAVE);
    assert_eq!(browser.names(), ["__Host-ad", "audience", "choices", "session", "stops"]);
    browser.click("input[name=marketing][value=refuse]");
    browser.follow(SAVE);
    assert_eq!(browser.names(), ["audience", "choices", "session", "stops"]);
}
