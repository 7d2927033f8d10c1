//! The optional module: point 36.

use cookie_policy_tests_browsers::Browser;

use crate::site::{Shop, with_module};
use crate::visit::{ACCEPT, Eyes, MAP_IS_KEPT, REFUSE, REFUSE_ALL, SAVE, visitor};

/// Fills the form in, and marks the page, so that loading it again is noticed.
const FILL: &str = "window.stays = true; const { elements } = document.querySelector('#order');
    elements.town.value = 'Lyon'; elements.note.value = 'two\\nlines'; elements.gift.checked = true;
    elements.size.value = 'l'; elements.secret.value = 's3cret'; elements.token.value = 'of the script';";

const FILLED: &str =
    "(({ town, note, gift, size }) => town.value === 'Lyon' && note.value === 'two\\nlines' && gift.checked
    && size.value === 'l')(document.querySelector('#order').elements)";

fn visit(path: &str) -> Option<(Browser, Shop)> {
    let (browser, shop) = (visitor()?, Shop::with(with_module()));
    browser.open(&shop.at(path));
    Some((browser, shop))
}

#[test]
fn point_36_an_answer_is_saved_without_loading_the_page_and_the_form_stays() {
    for (button, choice) in [(ACCEPT, "grant"), (REFUSE, "refuse")] {
        let Some((browser, shop)) = visit("/form") else { return };
        browser.script(FILL);
        browser.click(button);
        browser.until("!document.querySelector('.visitor-choices button')");
        browser.until("document.querySelector('#visitor-choices')?.checkVisibility()");
        assert!(browser.is("window.stays") && browser.is(FILLED), "{choice}");
        assert_eq!((browser.place().as_str(), browser.fragment().as_str()), ("/form", "#visitor-choices"));
        assert!(
            browser.is("document.activeElement.id === 'visitor-choices'"),
            "the keyboard goes on from there"
        );
        assert_eq!(browser.script("return violations"), serde_json::json!([]), "{choice}");
        browser.open(&shop.at("/cookies"));
        assert_eq!(browser.choices(), [choice; 5]);
    }
}

#[test]
fn point_36_the_policy_page_saves_in_its_place_as_often_as_the_visitor_likes() {
    let Some((browser, _shop)) = visit("/policy") else { return };
    browser.script(FILL);
    for (key, value) in [("statistics", "grant"), ("statistics", "refuse"), ("marketing", "grant")] {
        browser.click(&format!("input[name={key}][value={value}]"));
        browser.script("window.former = document.querySelector('.cookie-policy')");
        browser.click(SAVE);
        browser.until("former !== document.querySelector('.cookie-policy')");
        browser.until("document.querySelector('#visitor-choices').checkVisibility()");
        assert_eq!(browser.chosen(key), value);
    }
    browser.click(REFUSE_ALL);
    browser.until("!document.querySelector('input[value=grant]:checked')");
    assert!(browser.is("window.stays") && browser.is(FILLED));
}

#[test]
fn point_36_where_the_answer_changes_the_scripts_the_page_is_loaded_and_the_form_kept() {
    let Some((browser, _shop)) = visit("/embed") else { return };
    browser.script(FILL);
    browser.leaving(|| browser.click(ACCEPT));
    browser.until(MAP_IS_KEPT);
    browser.until(FILLED);
    assert!(browser.is_confirmed() && !browser.is("window.stays"));
    let fields = browser.text("(({ secret, token }) => secret.value + '|' + token.value)(document.querySelector('#order').elements)");
    assert_eq!(fields, "|of the server", "neither a password nor what the server wrote is kept");
    assert_eq!(browser.text("sessionStorage.length"), "0");
}

#[test]
fn point_36_other_tabs_are_told() {
    let Some((browser, shop)) = visit("/form") else { return };
    browser.script(&format!(
        "window.tab = window.open({}); tab.addEventListener('load', () => tab.stays = true)",
        serde_json::json!(shop.at("/form"))
    ));
    browser.until(
        "tab.document.querySelector('.visitor-choices button') && tab.document.readyState === 'complete'",
    );
    browser.script("tab.stays = true; tab.document.querySelector('[name=town]').value = 'Lyon'");
    browser.click(REFUSE);
    browser.until("!tab.document.querySelector('.visitor-choices button')");
    assert!(browser.is("tab.stays && tab.document.querySelector('[name=town]').value === 'Lyon'"));
    assert!(
        browser.is("!tab.document.querySelector('#visitor-choices').checkVisibility()"),
        "nobody answered there"
    );
}

#[test]
fn point_36_another_tab_whose_page_is_gone_stays_as_it_is() {
    let Some((browser, shop)) = visit("/form") else { return };
    browser.script(&format!("window.tab = window.open({})", serde_json::json!(shop.at("/form"))));
    browser.until(
        "tab.document.querySelector('.visitor-choices button') && tab.document.readyState === 'complete'",
    );
    browser.script(
        "tab.stays = true; tab.fetch = async () => {
            setTimeout(() => tab.waited = true, 300);
            return new Response('<p>Gone</p>', { status: 404 });
        }",
    );
    browser.click(REFUSE);
    browser.until("tab.waited || !tab.stays");
    assert!(browser.is("tab.stays && tab.document.querySelector('.visitor-choices button') !== null"));
}

#[test]
fn point_36_where_the_module_fails_the_form_works_as_without_it() {
    let Some((browser, shop)) = visit("/form") else { return };
    browser.script("window.fetch = () => Promise.reject(new Error('offline'))");
    browser.follow(ACCEPT);
    assert!(browser.is_confirmed());
    browser.open(&shop.at("/cookies"));
    assert_eq!(browser.choices(), ["grant"; 5]);
}

#[test]
fn point_36_a_visitor_whose_browser_drops_the_cookie_is_told_so() {
    let Some((browser, _shop)) = visit("/form") else { return };
    browser.script("const fetched = window.fetch; window.fetch = (address, options) => fetched(address, { ...options, credentials: 'omit' })");
    browser.leaving(|| browser.click(ACCEPT));
    browser.until("document.body.innerText.includes('did not keep your choice')");
}
