//! The date of the last change in words.

use cookie_policy::__private::PolicyFacts;
use cookie_policy::{Document, Language};
use cookie_policy_tests::page::html;

/// A day, in English and in French.
const DAYS: [(&str, &str, &str); 14] = [
    ("2026-01-01", "1 January 2026", "1er janvier 2026"),
    ("2024-02-29", "29 February 2024", "29 février 2024"),
    ("2026-03-02", "2 March 2026", "2 mars 2026"),
    ("2026-04-10", "10 April 2026", "10 avril 2026"),
    ("2026-05-11", "11 May 2026", "11 mai 2026"),
    ("2026-06-30", "30 June 2026", "30 juin 2026"),
    ("2026-07-14", "14 July 2026", "14 juillet 2026"),
    ("2026-08-31", "31 August 2026", "31 août 2026"),
    ("2026-09-09", "9 September 2026", "9 septembre 2026"),
    ("2026-10-20", "20 October 2026", "20 octobre 2026"),
    ("2026-11-24", "24 November 2026", "24 novembre 2026"),
    ("2026-12-25", "25 December 2026", "25 décembre 2026"),
    ("2026-12-01", "1 December 2026", "1er décembre 2026"),
    ("1970-01-21", "21 January 1970", "21 janvier 1970"),
];

/// Returns what a page says about the date of the last change.
fn changed(date: &'static str, language: Language) -> Option<String> {
    let facts = PolicyFacts { site: "https://example.org", changed: date, ..PolicyFacts::DEFAULT };
    let facts: &'static PolicyFacts = Box::leak(Box::new(facts));
    html::read(&Document::of_facts(facts).language(language).html().to_string()).changed
}

#[test]
fn the_day_of_the_last_change_is_told_as_people_write_it() {
    for (date, english, french) in DAYS {
        assert_eq!(changed(date, Language::ENGLISH), Some(format!("Last changed on {english}.")));
        assert_eq!(changed(date, Language::FRENCH), Some(format!("Dernière modification le {french}.")));
    }
    assert_eq!(changed("", Language::FRENCH), None);
}
