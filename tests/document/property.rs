//! No text of a declaration becomes markup, whatever it is.

use cookie_policy::__private::PolicyFacts;
use cookie_policy_tests::random::for_seeds;
use cookie_policy_tests::text::folded;

use crate::arbitrary::Arbitrary;
use crate::expected::{TITLES, groups};
use crate::json::Schema;
use crate::shown::{Group, Shown};
use crate::{categories, html, json, markdown};

const PAGES: u64 = 300;

/// What a format that changes texts in its own way is to show of a page.
fn assert_shown(
    shown: &Shown,
    page: &Arbitrary,
    change: &impl Fn(&str) -> String,
    finish: fn(Group) -> Group,
) {
    let policy = page.policy;
    assert_eq!(shown.site, (policy.site.to_owned(), change(page.site())));
    assert_eq!(shown.list, format!("What cookies are used on {}", change(page.site())));
    assert_eq!(shown.changed.is_some(), !policy.changed.is_empty());
    let expected = groups(policy.cookies, &page.columns).into_iter().map(|group| finish(group.map(change)));
    assert_eq!(shown.groups, expected.collect::<Vec<_>>());
}

#[test]
fn no_text_becomes_markup_in_markdown() {
    for_seeds(PAGES, |random| {
        let page = Arbitrary::of(random);
        let shown = markdown::read(&page.document.markdown().to_string());
        assert_shown(&shown, &page, &folded, Group::joined);
    });
}

#[test]
fn no_text_becomes_markup_in_html() {
    for_seeds(PAGES, |random| {
        let page = Arbitrary::of(random);
        let shown = html::read(&page.document.html().to_string());
        assert_shown(&shown, &page, &html::held, |group| group);
        html::assert_page(&page.document, page.site(), page.stylesheet);
    });
}

#[test]
fn every_text_is_exact_in_json() {
    let schema = Schema::new();
    for_seeds(PAGES, |random| {
        let page = Arbitrary::of(random);
        let text = page.document.json().to_string();
        assert!(!text.contains(['<', '>', '&']));
        let value = serde_json::from_str(&text).expect("the page is JSON");
        assert_eq!(schema.fault(&value), None);
        let read = json::read(&text);
        let expected = groups(page.policy.cookies, &page.columns).into_iter().map(Group::joined);
        assert_eq!(read.groups(), expected.collect::<Vec<_>>());
        json::assert_declarations(&read, page.policy.cookies);
        assert_eq!(read.site.address, page.policy.site);
        assert_eq!(read.site.name.unwrap_or_default(), page.policy.site_name);
        assert_eq!(read.changed.unwrap_or_default(), page.policy.changed);
    });
}

#[test]
fn no_text_of_a_category_begins_a_block() {
    let cookies = categories::cookies().leak();
    let policy = PolicyFacts { site: "https://example.org", cookies, ..PolicyFacts::DEFAULT };
    let document = Box::leak(Box::new(policy)).document();
    let expected = groups(cookies, &TITLES).into_iter();
    assert_eq!(html::read(&document.html().to_string()).groups, expected.clone().collect::<Vec<_>>());
    let expected: Vec<_> = expected.map(|group| group.map(&folded).joined()).collect();
    assert_eq!(markdown::read(&document.markdown().to_string()).groups, expected);
}
