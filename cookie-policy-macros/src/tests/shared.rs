//! What the library knows, too, is the same there.
#![allow(deprecated, reason = "the macros are whom the hidden module is for")]

use std::fmt::Debug;

use cookie_policy::__private::{ATTRIBUTES, shared};
use cookie_policy::{AnonymousStatistics, Category, Marketing, Necessary, Preferences, Statistics};

use crate::words::{self, Word};
use crate::{check, expand, rules};

/// The names of the variants of an enum in the library are those of the enum here.
fn assert_same<W: Word>(library: &[impl Debug]) {
    let here: Vec<&str> = W::ALL.iter().map(|word| word.variant()).collect();
    let there: Vec<String> = library.iter().map(|variant| format!("{variant:?}")).collect();
    assert_eq!(here, there, "{}", W::ENUM);
}

#[test]
fn words_are_the_same() {
    assert_same::<words::Party>(cookie_policy::Party::ALL);
    assert_same::<words::SetBy>(cookie_policy::SetBy::ALL);
    assert_same::<words::SameSite>(cookie_policy::SameSite::ALL);
    assert_same::<words::Encoding>(cookie_policy::Encoding::ALL);
    assert_same::<words::Seal>(cookie_policy::Seal::ALL);
    assert_same::<words::Exemption>(cookie_policy::Exemption::ALL);
    assert_same::<words::Country>(cookie_policy::Country::ALL);
    assert_same::<words::Directive>(cookie_policy::Directive::ALL);
    assert_same::<words::Jurisdiction>(cookie_policy::Jurisdiction::ALL);
}

#[test]
fn words_of_same_site_are_those_of_the_line() {
    let there: Vec<&str> = cookie_policy::SameSite::ALL.iter().map(|word| word.as_str()).collect();
    assert_eq!(words::all::<words::SameSite>(), there);
}

#[test]
fn keys_of_built_in_categories_are_the_same() {
    let keys = [Necessary::KEY, Preferences::KEY, Statistics::KEY, AnonymousStatistics::KEY, Marketing::KEY];
    assert_eq!(check::BUILT_IN, keys);
}

#[test]
fn rules_of_the_report_are_the_same() {
    let there: Vec<String> = shared::report_rules().map(|id| id.replace('-', "_")).collect();
    assert_eq!(rules::OF_THE_REPORT[..], there);
}

#[test]
fn keys_of_categories_have_the_same_form() {
    for key in check::RESERVED {
        assert!(check::is_key(key) && !shared::is_key(key), "{key}");
    }
    let longest = "k".repeat(64);
    let others = ["a", "-", "_", "0", "answers", "", "A", "a b", "a.b", "é", &longest, &"k".repeat(65)];
    for key in check::BUILT_IN.into_iter().chain(others) {
        assert_eq!(check::is_key(key), shared::is_key(key), "{key}");
    }
    let fits = |key: &&str| shared::is_key(key);
    assert_eq!(check::BUILT_IN.iter().chain(&others).filter(|key| fits(key)).count(), 5 + 6);
}

#[test]
fn name_prefixes_are_the_same() {
    let here = words::Prefix::ALL
        .iter()
        .map(|prefix| (prefix.word().to_ascii_lowercase(), prefix.is_http(), prefix.is_host()));
    let there = shared::prefixes().map(|(text, http_only, host)| (text.to_owned(), http_only, host));
    assert_eq!(Vec::from_iter(here), Vec::from_iter(there));
}

#[test]
fn rules_state_the_longest_lifetimes() {
    for (rule, days) in [(&rules::AGE_CAP, rules::CAP_DAYS), (&rules::EX_AUDIENCE, rules::AUDIENCE_DAYS)] {
        assert!(rule.sentence.contains(&format!("{days} days")), "{}", rule.sentence);
    }
}

#[test]
fn lifetimes_and_texts_of_lines_are_the_same() {
    assert_eq!(rules::CAP_DAYS * rules::DAY, shared::LONGEST);
    assert_eq!(rules::AUDIENCE_DAYS * rules::DAY, shared::AUDIENCE_SECONDS);
    assert_eq!(expand::REMOVED, shared::REMOVED);
    assert_eq!(expand::DEFAULT_ATTRIBUTES, ATTRIBUTES.text);
}
