//! The tables: point 13.

use cookie_policy_tests_browsers::Screen;

use crate::visit::{KEYS, texts, visit};

#[test]
fn point_13_each_category_has_a_table_with_a_caption_and_header_cells_that_say_of_what() {
    let Some((browser, shop)) = visit() else { return };
    for path in ["/cookies", "/fr/cookies"] {
        browser.open(&shop.at(path));
        for key in KEYS.into_iter().chain(["necessary"]) {
            assert_eq!(browser.count(&format!("#cookies-{key} table > caption:not(:empty)")), 1, "{key}");
            assert_eq!(browser.count(&format!("#cookies-{key} thead th[scope=col]")), 3, "{key}");
        }
        assert_eq!(browser.count("table"), 6);
        assert_eq!(browser.count("tbody tr > th[scope=row]"), 9);
        assert_eq!(browser.count("th:not([scope]), thead td"), 0);
    }
}

#[test]
fn point_13_a_row_tells_who_sets_the_cookie_its_name_its_purpose_its_lifetime_and_who_has_access() {
    let Some((browser, shop)) = visit() else { return };
    browser.open(&shop.at("/cookies"));
    browser.click("#cookies-statistics summary");
    let said = |selector: &str| {
        let list = format!("return [...document.querySelectorAll('{selector}')].map(cell => cell.innerText)");
        texts(&browser.script(&list)).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(said("#cookies-statistics thead th"), ["Cookie name(s)", "Purposes", "Lifetime"]);
    let first = [
        "visitor_id",
        "To tell a returning visitor from a new one\nWho else has access: InnoCraft Ltd",
        "390 days",
    ];
    assert_eq!(said("#cookies-statistics tbody tr:first-child > *"), first);
    // What all cookies of the category share is said once.
    let shared = ["Service provider's name: Shop Ltd", "Party: first party"];
    assert_eq!(said("#cookies-statistics details > ul > li"), shared);
}

#[test]
fn point_13_on_a_narrow_screen_rows_are_stacked_and_each_cell_tells_its_title() {
    let Some((browser, shop)) = visit() else { return };
    let cell = "document.querySelector('#cookies-statistics tbody [data-title=Purposes]')";
    let title = |width| {
        browser.show_on(Screen { width, height: 800, zoom: 1 });
        browser.open(&shop.at("/cookies"));
        browser.click("#cookies-statistics summary");
        let display = browser.text(&format!("getComputedStyle({cell}).display"));
        (display, browser.text(&format!("getComputedStyle({cell}, '::before').content")))
    };
    assert_eq!(title(320), ("block".into(), "\"Purposes\"".into()));
    assert_eq!(title(1280), ("table-cell".into(), "none".into()));
}
