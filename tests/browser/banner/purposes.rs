//! What the banner says before the visitor answers: point 32.

use cookie_policy_tests_browsers::{Browser, Screen};

use crate::site::Shop;
use crate::visit::{ACCEPT, Eyes as _, texts, visitor};

/// Returns the texts of all elements of a selector.
fn said(browser: &Browser, selector: &str) -> Vec<String> {
    let all = format!("return [...document.querySelectorAll('{selector}')].map(one => one.innerText)");
    texts(&browser.script(&all)).into_iter().map(str::to_owned).collect()
}

#[test]
fn point_32_each_category_that_needs_consent_has_a_line_with_its_purpose_and_no_other() {
    let Some(browser) = visitor() else { return };
    browser.open(&Shop::town().at("/in/en"));
    assert_eq!(
        said(&browser, ".visitor-choices li"),
        [
            "Preference cookies To remember how you like to use the site.",
            "Statistics cookies To measure how visitors use the site.",
            "Advertising cookies To record what you look at and show you advertising.",
        ]
    );
}

#[test]
fn point_32_it_says_who_asks_who_else_has_access_what_refusing_means_and_where_to_change_ones_mind() {
    let Some(browser) = visitor() else { return };
    let town = Shop::town();
    browser.open(&town.at("/in/en"));
    let words = said(&browser, ".visitor-choices").join(" ");
    for sentence in [
        "Responsible: Town of trains.",
        "Others with access: 3.",
        "Everything works without these cookies.",
        "Visits are counted for anonymous statistics unless you object.",
        "use the link “Cookie settings”.",
    ] {
        assert!(words.contains(sentence), "{sentence}: {words}");
    }
    browser.follow("main a");
    assert!(browser.url().ends_with("/cookies?from=%2Fin%2Fen"));
}

#[test]
fn point_32_the_confirmation_names_what_was_accepted() {
    let Some(browser) = visitor() else { return };
    browser.open(&Shop::town().at("/in/en"));
    browser.follow(ACCEPT);
    let words = said(&browser, ".visitor-choices [role=status]").join(" ");
    assert!(words.contains("Accepted: Preference cookies, Anonymous statistics cookies, "), "{words}");
    assert!(!words.contains("Refused"), "{words}");
}

#[test]
fn point_32_an_italian_visitor_can_close_it_which_refuses() {
    let Some(browser) = visitor() else { return };
    let town = Shop::town();
    for width in [360, 1280] {
        browser.show_on(Screen { width, height: 740, zoom: 1 });
        browser.forget_all();
        browser.open(&town.at("/in/it"));
        let words = said(&browser, ".visitor-choices").join(" ");
        let closing = "Se chiude questo messaggio, sono utilizzati solo i cookie tecnici.";
        assert!(words.contains(closing), "{words}");
        assert!(browser.names_of("button").contains(&"Continua senza accettare".into()));
        browser.follow(CLOSE);
        let words = said(&browser, ".visitor-choices [role=status]").join(" ");
        assert!(words.contains("Rifiutati: ") && !words.contains("Accettati: "), "{words}");
    }
}

/// The button that closes the banner.
const CLOSE: &str = ".visitor-choices > form button";

#[test]
fn point_32_the_sign_that_closes_it_is_in_a_corner_and_large_enough_for_a_finger() {
    let Some(browser) = visitor() else { return };
    browser.show_on(Screen { width: 360, height: 740, zoom: 1 });
    browser.open(&Shop::town().at("/in/it"));
    let is_there = format!(
        "(({{ right, top, width, height }}) => right >= innerWidth - 16 && top <= 16 && width >= 44 && height >= 44)(
            document.querySelector('{CLOSE}').getBoundingClientRect())"
    );
    assert!(browser.is(&is_there));
}
