//! No text of a declaration becomes markup.

use cookie_policy::__private::PolicyFacts;
use cookie_policy::Document;
use cookie_policy_tests::page::arbitrary::Arbitrary;
use cookie_policy_tests::page::expected::{TITLES, groups};
use cookie_policy_tests::page::{html, markdown, property};
use cookie_policy_tests::random::for_seeds;
use cookie_policy_tests::text::folded;

use crate::categories;

const PAGES: u64 = 300;

#[test]
fn no_text_becomes_markup_in_markdown() {
    for_seeds(PAGES, |random| property::assert_markdown(&Arbitrary::of(random)));
}

#[test]
fn no_text_becomes_markup_in_html() {
    for_seeds(PAGES, |random| property::assert_html(&Arbitrary::of(random)));
}

#[test]
fn every_text_is_exact_in_json() {
    for_seeds(PAGES, |random| property::assert_json(&Arbitrary::of(random)));
}

#[test]
fn no_text_of_a_category_begins_a_block() {
    let cookies = categories::cookies().leak();
    let policy = PolicyFacts { site: "https://example.org", cookies, ..PolicyFacts::DEFAULT };
    let document = Document::of_facts(Box::leak(Box::new(policy)));
    let expected = groups(cookies, &TITLES).into_iter();
    assert_eq!(html::read(&document.html().to_string()).groups, expected.clone().collect::<Vec<_>>());
    let expected: Vec<_> = expected.map(|group| group.map(&folded).joined()).collect();
    assert_eq!(markdown::read(&document.markdown().to_string()).groups, expected);
}
