//! The page in HTML.

use cookie_policy::{Column, Document};
use cookie_policy_tests::page::expected::{TITLES, groups};
use cookie_policy_tests::page::html::{self, all, elements, exactly, fragment, name, only, page, read, text};
use cookie_policy_tests::page::shown::{Group, texts};
use scraper::ElementRef;

use crate::documents;

#[test]
fn every_cookie_is_in_the_group_of_its_category_as_it_is_declared() {
    for (name, document, cookies) in documents::unchosen() {
        let shown = read(&document.html().to_string()).groups;
        assert_eq!(shown, groups(cookies, &TITLES), "{name}");
    }
}

#[test]
fn the_whole_page_holds_what_is_for_a_page_of_your_own() {
    for (name, document) in documents::ALL {
        let document = document();
        page(&document);
        let page = document.html_page().to_string();
        assert!(page.contains(&format!("<main>\n{}</main>", document.html())), "{name}");
    }
}

#[test]
fn a_page_says_its_language() {
    for (document, language) in [(documents::site(), "en"), (documents::site_french(), "fr")] {
        let page = page(&document);
        assert_eq!(only(&page, "html").attr("lang"), Some(language));
        assert_eq!(only(&fragment(&document), "article").attr("lang"), Some(language));
    }
}

#[test]
fn headings_are_in_order_without_a_gap() {
    for (name, document) in documents::ALL {
        let html = fragment(&document());
        let headings = all(&html, &["h1", "h2", "h3", "h4", "h5", "h6"]);
        let levels: Vec<_> = headings.into_iter().map(html::name).collect();
        let sections = all(&html, &["section"]).len();
        assert_eq!(levels, [vec!["h1", "h2", "h2"], vec!["h3"; sections], vec!["h2"]].concat(), "{name}");
    }
}

#[test]
fn a_category_is_a_section_that_an_address_can_name() {
    let ids = |document: Document| -> Vec<String> {
        let html = fragment(&document);
        let sections = all(&html, &["section"]).into_iter();
        sections.map(|section| section.attr("id").unwrap_or_default().to_owned()).collect()
    };
    let site =
        ["necessary", "statistics", "anonymous-statistics", "marketing", "personalisation", "preferences"];
    assert_eq!(ids(documents::site()), site.map(|key| format!("cookies-{key}")));
    assert_eq!(ids(documents::site_french()), ids(documents::site()));
    let hostile = ["necessary", "own-words_1", "more-words"];
    assert_eq!(ids(documents::hostile()), hostile.map(|key| format!("cookies-{key}")));
}

#[test]
fn a_table_is_named_after_its_category() {
    for document in [documents::site(), documents::hostile(), documents::site_french()] {
        for section in all(&fragment(&document), &["section"]) {
            let [label, _, table] = exactly(section, ["h3", "p", "table"]);
            let [caption, ..] = exactly(table, ["caption", "thead", "tbody"]);
            assert_eq!(text(caption), text(label));
        }
    }
}

#[test]
fn a_cell_knows_its_column_and_the_name_heads_the_row() {
    for (_, document) in documents::ALL {
        for table in all(&fragment(&document()), &["table"]) {
            let [_, head, body] = exactly(table, ["caption", "thead", "tbody"]);
            let titles = elements(exactly(head, ["tr"])[0]);
            assert!(titles.iter().all(|title| is_title(*title)), "{titles:?}");
            for row in elements(body) {
                assert_row(row, &titles);
            }
        }
    }
}

fn is_title(cell: ElementRef<'_>) -> bool {
    name(cell) == "th" && cell.attr("scope") == Some("col") && cell.attr("data-title").is_none()
}

#[track_caller]
fn assert_row(row: ElementRef<'_>, titles: &[ElementRef<'_>]) {
    let cells = elements(row);
    assert_eq!(cells.len(), titles.len());
    for (cell, title) in cells.iter().zip(titles) {
        assert_eq!(cell.attr("data-title"), Some(text(*title).as_str()));
        let is_name = cell.child_elements().any(|child| name(child) == "code");
        let expected = if is_name { ("th", Some("row")) } else { ("td", None) };
        assert_eq!((name(*cell), cell.attr("scope")), expected);
    }
}

#[test]
fn several_recipients_are_a_list_with_an_item_each() {
    let items = |group: &Group| group.rows.last().and_then(|row| row.last()).map(|cell| cell.items.clone());
    let groups = read(&documents::sparse().html().to_string()).groups;
    assert_eq!(groups.last().and_then(items), Some(vec!["B".to_owned(), "C, Ltd".to_owned()]));
    assert_eq!(groups.first().and_then(items), Some(vec!["D".to_owned()]));
    assert_eq!(all(&fragment(&documents::sparse()), &["ul"]).len(), 1);
}

#[test]
fn the_heading_of_the_list_links_to_the_site() {
    let link = |document: Document| read(&document.html().to_string()).site;
    let address = "https://transport.opendatasoft.com";
    assert_eq!(link(documents::site()), (address.to_owned(), address.to_owned()));
    let named = ("https://example.org/?a=1&b=2".to_owned(), "Buses & *trams*".to_owned());
    assert_eq!(link(documents::named()), named);
}

#[test]
fn the_day_of_the_last_change_is_one_for_programs_too() {
    let html = fragment(&documents::named());
    let time = only(&html, "time");
    assert_eq!((time.attr("datetime"), text(time).as_str()), (Some("2026-01-01"), "1 January 2026"));
    assert_eq!(all(&fragment(&documents::site()), &["time"]).len(), 0);
}

#[test]
fn the_whole_page_has_the_title_of_the_site() {
    let title = |document: Document| text(only(&page(&document), "title"));
    assert_eq!(title(documents::site()), "Cookie policy · https://transport.opendatasoft.com");
    assert_eq!(title(documents::named()), "Cookie policy · Buses & *trams*");
    assert_eq!(title(documents::named_french()), "Politique de cookies · Buses & *trams*");
}

#[test]
fn the_stylesheet_is_linked_in_the_whole_page_alone() {
    let page = page(&documents::site_styled());
    let link = only(&page, "link");
    assert_eq!((link.attr("rel"), link.attr("href")), (Some("stylesheet"), Some("/style.css?a=1&b=2")));
    assert!(documents::site_styled().html_page().to_string().contains("\"/style.css?a=1&amp;b=2\""));
    assert_eq!(all(&self::page(&documents::site()), &["link"]).len(), 0);
    assert_eq!(all(&fragment(&documents::site_styled()), &["link"]).len(), 0);
}

#[test]
fn what_html_cannot_hold_is_replaced() {
    let text = "a\u{0}b\u{1b}c\u{7f}d\u{9f}e\u{fdd0}f\u{fffe}g\u{10ffff}h\u{e}\t\r\u{c}i";
    let document = documents::sparse().column_title(Column::Name, text);
    let expected = "a\u{fffd}b\u{fffd}c\u{fffd}d\u{fffd}e\u{fffd}f\u{fffd}g\u{fffd}h\u{fffd}\t\n\u{c}i";
    let groups = read(&document.columns([Column::Name]).html().to_string()).groups;
    let titles = groups.first().map(texts).expect("there is a table").swap_remove(0);
    assert_eq!(titles, [expected]);
}
