//! The policy page, in any format.

use cookie_policy::{Column, Document};
use cookie_policy_tests::page::expected::{TITLES, groups};
use cookie_policy_tests::page::shown::{Group, texts};
use cookie_policy_tests::page::{html, json, markdown};
use cookie_policy_tests::text::folded;

use crate::documents;

fn shown(document: &Document) -> Vec<Group> {
    html::read(&document.html().to_string()).groups
}

#[test]
fn a_page_says_the_same_in_markdown_and_in_html() {
    for (name, document) in documents::ALL {
        let html = html::read(&document().html().to_string()).map(&folded).joined();
        let markdown = markdown::read(&document().markdown().to_string()).map(&folded);
        assert_eq!(markdown, html, "{name}");
    }
}

#[test]
fn a_page_says_the_same_in_json_and_in_html() {
    for (name, document) in documents::ALL {
        let html = html::read(&document().html().to_string());
        let json = json::read(&document().json().to_string());
        assert_eq!((&json.title, &json.introduction), (&html.title, &html.introduction), "{name}");
        assert_eq!(json.cookie.heading, html.explained.heading, "{name}");
        assert_eq!(json.cookie.explanation, html.explained.explanation, "{name}");
        let kinds = json.kinds.iter().map(|kind| (kind.label.clone(), kind.explanation.clone()));
        assert_eq!(kinds.collect::<Vec<_>>(), html.explained.kinds, "{name}");
        let site = json.site.name.clone().unwrap_or(json.site.address.clone());
        assert_eq!((json.site.address.clone(), site), html.site, "{name}");
        let groups: Vec<_> = html.groups.into_iter().map(Group::joined).collect();
        assert_eq!(json.groups(), groups, "{name}");
    }
}

#[test]
fn a_page_says_what_it_is_what_cookies_are_and_of_which_site() {
    let page = html::read(&documents::site().html().to_string());
    assert_eq!(page.title, "Cookie policy");
    assert!(page.introduction.starts_with("This page lists the cookies that this site uses"));
    assert_eq!(page.explained.heading, "What is a cookie?");
    assert_eq!(page.list, "Cookies used on https://transport.opendatasoft.com");
    let kinds: Vec<_> = page.explained.kinds.iter().map(|(label, _)| label.as_str()).collect();
    let expected = ["Necessary", "Statistics", "Anonymous statistics", "First-party", "Third-party"];
    assert_eq!(kinds, expected.map(|kind| format!("{kind} cookies")));
}

#[test]
fn the_site_is_called_by_its_name_and_the_day_of_the_last_change_is_told() {
    let page = html::read(&documents::named().html().to_string());
    assert_eq!(page.list, "Cookies used on Buses & *trams*");
    assert_eq!(page.changed.as_deref(), Some("Last changed on 1 January 2026."));
    assert_eq!(html::read(&documents::site().html().to_string()).changed, None);
}

#[test]
fn a_column_that_would_be_empty_is_left_out_and_necessary_cookies_come_first() {
    let page = shown(&documents::sparse());
    let [necessary, statistics] = page.as_slice() else { panic!("two groups: {page:?}") };
    let titles = ["Service provider's name", "Cookie name(s)", "Purposes", "Lifetime", "Who else has access"];
    assert_eq!(
        texts(necessary),
        [
            titles,
            ["Site", "session", "To log in", "until you close your browser", "none"],
            ["Site", "choices", "To remember choices", "1 day", "D"],
        ]
    );
    assert_eq!(
        texts(statistics),
        [titles, ["A", "visits", "To count visits", "until you close your browser", "B, C, Ltd"]]
    );
}

#[test]
fn the_party_is_told_once_a_cookie_is_of_a_third_party() {
    let titles = |document: Document| texts(shown(&document).first().expect("a group")).swap_remove(0);
    assert_eq!(titles(documents::site()), TITLES.map(|(_, title)| title));
    assert!(!titles(documents::hostile()).contains(&"Party".to_owned()));
    let parties: Vec<_> = shown(&documents::site())
        .iter()
        .flat_map(|group| texts(group).into_iter().skip(1))
        .filter(|row| row.last().is_some_and(|party| party == "third party"))
        .map(|row| row.get(2).cloned().unwrap_or_default())
        .collect();
    assert_eq!(parties, ["player"]);
}

#[test]
fn columns_are_those_that_were_chosen_in_that_order_and_with_those_titles() {
    let columns = [
        (Column::Name, "Name"),
        (Column::Recipients, "Who else has access"),
        (Column::Provider, "Who & <why>"),
    ];
    let (_, _, cookies) = documents::unchosen()[0];
    assert_eq!(shown(&documents::site_columns()), groups(cookies, &columns));
}

#[test]
fn of_two_titles_of_a_column_the_later_counts() {
    let document = documents::sparse().columns([Column::Name]);
    let document = document.column_title(Column::Name, "A").column_title(Column::Name, "B");
    assert!(shown(&document).iter().all(|group| texts(group).first().is_some_and(|titles| titles == &["B"])));
}

#[test]
fn without_columns_there_are_categories_and_no_table() {
    let page = shown(&documents::site_bare());
    assert_eq!(page.len(), 6);
    assert!(page.iter().all(|group| group.rows.is_empty()), "{page:?}");
}

#[test]
fn a_page_for_everybody_says_how_cookies_are_deleted() {
    let explanation =
        "In the settings of your browser, you can see and delete cookies, including those of other sites.";
    let again =
        format!("{explanation} If you delete the cookie with your choices, this site asks you again.");
    let document = documents::site();
    let (heading, text) = html::read(&document.html().to_string()).deletion;
    assert_eq!((heading.as_str(), text.as_str()), ("How can you delete cookies?", again.as_str()));
    assert_eq!(markdown::read(&document.markdown().to_string()).deletion, (heading, again));
}
