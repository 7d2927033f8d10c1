//! The page in Markdown.

use cookie_policy::{Document, Policy};
use cookie_policy_tests::hostile::HostilePolicy;
use cookie_policy_tests::page::expected::{TITLES, groups};
use cookie_policy_tests::page::markdown::read;
use cookie_policy_tests::page::shown::{Group, Shown};
use cookie_policy_tests::text::folded;

use crate::documents;

fn shown(document: &Document) -> Shown {
    read(&document.markdown().to_string())
}

/// Returns what Markdown shows of a group: lists are joined, and white space is folded.
fn in_markdown(group: Group) -> Group {
    group.map(&folded).joined()
}

#[test]
fn every_cookie_is_in_the_group_of_its_category_as_it_is_declared() {
    for (name, document, cookies) in documents::unchosen() {
        let expected: Vec<_> = groups(cookies, &TITLES).into_iter().map(in_markdown).collect();
        assert_eq!(shown(&document).groups, expected, "{name}");
    }
}

#[test]
fn no_address_becomes_a_link_by_itself() {
    let page = documents::hostile().markdown().to_string();
    let (_, tables) = page.split_once("###").expect("there is a category");
    let tables = tables.to_lowercase();
    assert!(tables.contains("example.org"));
    for start in ["www.", "mailto:", "xmpp:"] {
        assert!(!tables.contains(start), "{start} in {tables}");
    }
    for (at, sign) in tables.match_indices("://").chain(tables.match_indices('@')) {
        let escaped = tables.get(..at).is_some_and(|before| before.ends_with('\\'));
        assert!(escaped, "{sign} at {at} in {tables}");
    }
}

#[test]
fn every_table_row_is_one_line() {
    let page = documents::hostile().markdown().to_string();
    let rows = page.lines().filter(|line| line.starts_with('|')).count();
    assert_eq!(rows, HostilePolicy::COOKIES.len() + 3 * 2);
    assert!(page.lines().all(|line| !line.starts_with('|') || line.ends_with(" |")));
}

#[test]
fn the_heading_of_the_list_links_to_the_site() {
    let link = |document: Document| shown(&document).site;
    let address = "https://transport.opendatasoft.com";
    assert_eq!(link(documents::site()), (address.to_owned(), address.to_owned()));
    let named = ("https://example.org/?a=1&b=2".to_owned(), "Buses & *trams*".to_owned());
    assert_eq!(link(documents::named()), named);
}
