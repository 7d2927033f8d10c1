//! Answers to the banner and on the page.

use cookie_policy_tests_browsers::Key;

use super::visit::Visit;
use crate::site::Shop;
use crate::visit::{ACCEPT, Eyes, KEYS, REFUSE, REFUSE_ALL, SAVE};

/// What a visitor has who accepted everything, and visited a page of the shop.
const ALL: [&str; 7] = ["__Host-ad", "audience", "choices", "session", "shop_visits", "stops", "visitor_id"];

pub(super) fn an_answer_to_the_banner_is_kept(visit: &Visit) {
    for (answer, names) in [(ACCEPT, &ALL[..]), (REFUSE, &["choices", "session"])] {
        let place = visit.shop(Shop::secure());
        place.open("/stops?line=7");
        assert!(visit.browser.is_asked(), "{}", visit.engine);
        visit.browser.follow(answer);
        assert_eq!(visit.browser.place(), "/stops?line=7", "{}", visit.engine);
        assert!(visit.browser.is_confirmed(), "{}", visit.engine);
        // What the first visit of the shop sets comes back with the second.
        place.open("/shop/basket");
        assert_eq!(
            (visit.browser.shows_banner(), place.sent()),
            (false, names.iter().map(|&name| name.into()).collect())
        );
    }
}

pub(super) fn what_the_page_saves_is_kept_and_withdrawn(visit: &Visit) {
    let place = visit.shop(Shop::secure());
    place.open("/cookies");
    for key in KEYS {
        let choice = if key == "statistics" { "grant" } else { "refuse" };
        visit.browser.click(&format!("input[name={key}][value={choice}]"));
    }
    visit.browser.follow(SAVE);
    place.open("/cookies");
    let saved = ["refuse", "refuse", "grant", "refuse", "refuse"];
    assert_eq!(visit.browser.choices(), saved, "{}", visit.engine);
    place.open("/shop/basket");
    assert_eq!(place.sent(), ["choices", "session", "shop_visits", "visitor_id"]);
    place.open("/cookies");
    visit.browser.follow(REFUSE_ALL);
    assert_eq!(place.sent(), ["choices", "session"], "{}", visit.engine);
}

pub(super) fn the_keyboard_answers(visit: &Visit) {
    let place = visit.shop(Shop::secure());
    place.open("/stops");
    visit.browser.script(&format!("document.querySelector('{REFUSE}').focus()"));
    visit.browser.leaving(|| visit.browser.press(Key::Enter));
    assert_eq!(place.sent(), ["choices", "session"], "{}", visit.engine);
    assert!(!visit.browser.shows_banner(), "{}", visit.engine);
}
