//! Asking again after a change: point 21.

use crate::site::Shop;
use crate::visit::{ACCEPT, Eyes, REFUSE, visit};

#[test]
fn point_21_after_a_change_only_the_changed_category_is_asked_about_and_the_visitor_is_told() {
    let Some((browser, shop)) = visit() else { return };
    browser.open(&shop.at("/"));
    browser.follow(ACCEPT);
    let changed = Shop::changed();
    browser.open(&changed.at("/stops?line=7"));
    let words = browser.text("document.querySelector('.visitor-choices').innerText");
    assert!(words.contains("These cookies have changed"), "{words}");
    assert!(words.contains("Statistics cookies") && !words.contains("Advertising"), "{words}");
    browser.open(&changed.at("/cookies"));
    assert_eq!(browser.choices(), ["grant", "grant", "", "grant", "grant"]);
    let note = browser.text("document.querySelector('#cookies-statistics fieldset p').innerText");
    assert!(note.contains("have changed since you accepted them"), "{note}");
    assert_eq!(browser.count("fieldset p"), 1);
}

#[test]
fn point_21_what_is_answered_then_leaves_the_other_categories_as_they_were() {
    let Some((browser, shop)) = visit() else { return };
    let changed = Shop::changed();
    // A refusal of statistics is one of anonymous statistics, too.
    for (button, [anonymous, statistics]) in [(1, ["grant"; 2]), (2, ["refuse"; 2])] {
        browser.forget_all();
        browser.open(&shop.at("/"));
        browser.follow(ACCEPT);
        browser.open(&changed.at("/stops?line=7"));
        browser.follow(&format!(".visitor-choices form:nth-of-type({button}) button"));
        assert_eq!((browser.place(), browser.is_asked()), ("/stops?line=7".into(), false));
        browser.open(&changed.at("/cookies"));
        assert_eq!(browser.choices(), ["grant", anonymous, statistics, "grant", "grant"]);
    }
}

#[test]
fn point_21_who_refused_is_not_asked_about_a_change() {
    let Some((browser, shop)) = visit() else { return };
    browser.open(&shop.at("/"));
    browser.follow(REFUSE);
    let changed = Shop::changed();
    browser.open(&changed.at("/"));
    assert!(!browser.is_asked());
    browser.open(&changed.at("/cookies"));
    assert_eq!(browser.choices(), ["refuse"; 5]);
}
