//! Choosing on the page: points 12, 14, 15 and 16.

use crate::site::{PAGES, Shop};
use crate::visit::{ACCEPT_ALL, Eyes, FOOTER, KEYS, REFUSE_ALL, SAVE, visit, visitor};

#[test]
fn point_14_nothing_is_chosen_before_a_new_visitor_chose_it() {
    let Some((browser, shop)) = visit() else { return };
    browser.open(&shop.at("/cookies"));
    assert_eq!(browser.choices(), [""; 5]);
    for key in KEYS {
        assert_eq!(browser.count(&format!("#cookies-{key} fieldset > legend:not(:empty)")), 1, "{key}");
        let radios = format!("#cookies-{key} label > input[type=radio][name={key}]");
        assert_eq!(browser.count(&radios), 2, "{key}");
    }
    assert_eq!(browser.count("input"), 10);
}

#[test]
fn point_14_what_is_stored_is_what_is_chosen() {
    let Some((browser, shop)) = visit() else { return };
    browser.open(&shop.at("/cookies"));
    for key in KEYS {
        let verdict = if ["statistics", "marketing"].contains(&key) { "grant" } else { "refuse" };
        browser.click(&format!("input[name={key}][value={verdict}]"));
    }
    browser.follow(SAVE);
    browser.open(&shop.at("/cookies"));
    assert_eq!(browser.choices(), ["refuse", "refuse", "grant", "grant", "refuse"]);
}

#[test]
fn point_14_necessary_cookies_cannot_be_switched_off_and_the_page_says_why() {
    let Some((browser, shop)) = visit() else { return };
    for (path, words) in [("/cookies", "needs these cookies"), ("/fr/cookies", "ne peut pas faire")] {
        browser.open(&shop.at(path));
        assert_eq!(browser.count("#cookies-necessary :is(input, button, fieldset)"), 0);
        let said = browser.text("document.querySelector('#cookies-necessary > p').innerText");
        assert!(said.contains(words), "{said}");
    }
    // A manipulated form cannot refuse them either: the whole answer is rejected.
    browser.script("document.querySelector('input').name = 'necessary'");
    browser.click("input[name=necessary]");
    browser.follow(SAVE);
    assert_eq!(browser.text("performance.getEntriesByType('navigation')[0].responseStatus"), "422");
    assert!(!browser.names().contains(&"choices".to_owned()));
}

#[test]
fn point_15_saving_is_confirmed_with_a_link_back_to_where_the_visitor_was() {
    let Some((browser, shop)) = visit() else { return };
    browser.open(&shop.at("/stops?line=7"));
    browser.follow(".visitor-choices a");
    browser.click("input[name=statistics][value=grant]");
    browser.follow(SAVE);
    let said = browser.text("document.querySelector('#your-choices [role=status]').innerText");
    assert!(said.contains("saved") && said.contains("Return to the previous page"), "{said}");
    assert_eq!(browser.chosen("statistics"), "grant");
    browser.follow("#your-choices [role=status] a");
    assert_eq!(browser.place(), "/stops?line=7");
    assert!(!browser.is_asked());
}

#[test]
fn point_15_every_button_of_the_page_leads_back() {
    let Some((browser, shop)) = visit() else { return };
    for button in [ACCEPT_ALL, REFUSE_ALL, SAVE] {
        browser.open(&shop.at("/cookies?from=%2Fstops%3Fline%3D7"));
        browser.follow(button);
        browser.follow(".cookie-policy [role=status] a");
        assert_eq!(browser.place(), "/stops?line=7", "{button}");
    }
    // A visitor who came from no page gets no link back.
    browser.open(&shop.at("/cookies"));
    browser.follow(REFUSE_ALL);
    assert_eq!((browser.count("[role=status]"), browser.count("[role=status] a")), (1, 0));
}

#[test]
fn point_16_withdrawing_takes_as_many_steps_as_agreeing_and_the_choices_are_shown_again() {
    let Some((browser, shop)) = visit() else { return };
    let mut steps = Vec::new();
    for (way, chosen) in [([FOOTER, ACCEPT_ALL], "grant"), ([FOOTER, REFUSE_ALL], "refuse")] {
        browser.open(&shop.at("/stops"));
        way.into_iter().for_each(|step| browser.follow(step));
        steps.push(way.len());
        assert_eq!(browser.choices(), [chosen; 5]);
        browser.open(&shop.at("/stops"));
        browser.follow(FOOTER);
        assert_eq!(browser.choices(), [chosen; 5]);
    }
    assert_eq!(steps, [2, 2]);
}

#[test]
fn point_12_the_page_is_one_press_away_on_every_page() {
    let Some(browser) = visitor() else { return };
    for (shop, pages) in [(Shop::start(), &PAGES[..]), (Shop::necessary(), &["/", "/stops", "/shop/basket"])]
    {
        for path in pages {
            browser.open(&shop.at(path));
            browser.follow(FOOTER);
            assert_eq!(browser.count(".cookie-policy h1"), 1, "{path}");
        }
    }
}
