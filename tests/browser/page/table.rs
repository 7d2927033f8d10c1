//! The tables: point 13.

use cookie_policy_tests_browsers::Screen;

use crate::visit::{KEYS, texts, visit};

#[test]
fn point_13_each_category_has_a_table_with_a_caption_and_header_cells_that_say_of_what() {
    let Some((browser, shop)) = visit() else { return };
    for path in ["/cookies", "/fr/cookies"] {
        browser.open(&shop.at(path));
        for key in KEYS.into_iter().chain(["necessary"]) {
            assert_eq!(browser.count(&format!("#cookies-{key} > table > caption:not(:empty)")), 1, "{key}");
            assert_eq!(browser.count(&format!("#cookies-{key} thead th[scope=col]")), 7, "{key}");
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
    let cells = |selector: &str| {
        let list = format!("return [...document.querySelectorAll('{selector}')].map(cell => cell.innerText)");
        texts(&browser.script(&list)).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    let titles = [
        "Service provider's name",
        "Function and location",
        "Cookie name(s)",
        "Purposes",
        "Lifetime",
        "Recipients",
        "Party",
    ];
    assert_eq!(cells("#cookies-statistics thead th"), titles);
    let first = [
        "Shop Ltd",
        "",
        "visitor_id",
        "To tell a returning visitor from a new one",
        "390 days",
        "InnoCraft Ltd",
        "first party",
    ];
    assert_eq!(cells("#cookies-statistics tbody tr:first-child > *"), first);
}

#[test]
fn point_13_on_a_narrow_screen_rows_are_stacked_and_each_cell_tells_its_title() {
    let Some((browser, shop)) = visit() else { return };
    let cell = "document.querySelector('#cookies-statistics tbody [data-title=Recipients]')";
    let title = |width| {
        browser.show_on(Screen { width, height: 800, zoom: 1 });
        browser.open(&shop.at("/cookies"));
        let display = browser.text(&format!("getComputedStyle({cell}).display"));
        (display, browser.text(&format!("getComputedStyle({cell}, '::before').content")))
    };
    assert_eq!(title(320), ("block".into(), "\"Recipients\"".into()));
    assert_eq!(title(1280), ("table-cell".into(), "none".into()));
}
