//! The page in JSON.

mod broken;
mod schema;
mod words;

use cookie_policy::{AnonymousStatistics, Document, Policy, Statistics};
use cookie_policy_tests::SitePolicy;
use cookie_policy_tests::page::expected::{TITLES, groups};
use cookie_policy_tests::page::json::{Page, assert_declarations, read};
use cookie_policy_tests::page::shown::Group;

use crate::documents;

fn page(document: &Document) -> Page {
    read(&document.json().to_string())
}

#[test]
fn every_cookie_is_in_the_group_of_its_category_as_it_is_declared() {
    for (name, document, cookies) in documents::unchosen() {
        let expected: Vec<_> = groups(cookies, &TITLES).into_iter().map(Group::joined).collect();
        assert_eq!(page(&document).groups(), expected, "{name}");
    }
}

#[test]
fn every_declaration_is_there_as_data() {
    for (_, document, cookies) in documents::unchosen() {
        assert_declarations(&page(&document), cookies);
    }
}

#[test]
fn what_is_not_said_of_the_site_is_null() {
    let site = page(&documents::site());
    assert_eq!(site.site.address, SitePolicy::SITE);
    assert_eq!((site.site.name, site.changed), (None, None));
    let named = page(&documents::named());
    assert_eq!(named.site.name.as_deref(), Some("Buses & *trams*"));
    assert_eq!(named.changed.as_deref(), Some("2026-01-01"));
}

#[test]
fn the_fingerprint_is_the_one_that_the_policy_tells() {
    let fingerprint = |key: &str| {
        let categories = page(&documents::site()).categories;
        categories.into_iter().find(|category| category.key == key).expect("it is there").fingerprint
    };
    assert_eq!(fingerprint("necessary"), None);
    assert_eq!(fingerprint("statistics"), Some(SitePolicy::fingerprint::<Statistics>().to_string()));
    let anonymous = SitePolicy::fingerprint::<AnonymousStatistics>().to_string();
    assert_eq!(fingerprint("anonymous-statistics"), Some(anonymous));
}

#[test]
fn json_can_stand_in_a_script_element() {
    for (name, document) in documents::ALL {
        let json = document().json().to_string();
        assert!(!json.contains(['<', '>', '&']), "{name}");
        assert!(json.ends_with("}\n"), "{name}");
    }
}
