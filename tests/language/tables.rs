//! The tables of the built-in languages.
#![allow(deprecated, reason = "what the tables are made of is not for applications")]

use std::fs;

use cookie_policy::__private::as_rust;
use cookie_policy::{CategoryDeclaration, Declaration, Language, Necessary, Policy};
use cookie_policy_tests::SitePolicy;
use cookie_policy_tests::golden::assert_golden;

/// The language tags, with the names of the tables.
pub(super) const BUILT_IN: [(&str, &str); 24] = [
    ("bg", "bulgarian"),
    ("cs", "czech"),
    ("da", "danish"),
    ("de", "german"),
    ("el", "greek"),
    ("en", "english"),
    ("es", "spanish"),
    ("et", "estonian"),
    ("fi", "finnish"),
    ("fr", "french"),
    ("ga", "irish"),
    ("hr", "croatian"),
    ("hu", "hungarian"),
    ("it", "italian"),
    ("lt", "lithuanian"),
    ("lv", "latvian"),
    ("mt", "maltese"),
    ("nl", "dutch"),
    ("pl", "polish"),
    ("pt", "portuguese"),
    ("ro", "romanian"),
    ("sk", "slovak"),
    ("sl", "slovene"),
    ("sv", "swedish"),
];

/// Returns the file of a built-in language.
pub(super) fn ftl(tag: &str) -> String {
    fs::read_to_string(format!("../cookie-policy/locales/{tag}.ftl")).expect("the file is there")
}

fn table(tag: &str) -> String {
    let texts = as_rust(tag, &ftl(tag)).unwrap_or_else(|fault| panic!("{fault}"));
    format!(
        "//! Made of `locales/{tag}.ftl` by `BLESS=1 cargo test -p cookie-policy-tests --test language`.

use crate::language::plural::PluralRule;
use crate::language::texts::{{
    CategoryText, CategoryTexts, ColumnTitles, ConsentTexts, ContactTexts, CountryNames, Described,
    EmbedTexts, HistoryTexts, KindTexts, StateTexts, StorageTexts, Texts,
}};
use crate::language::time::{{Form, Forms, TimeTexts, Units}};

#[rustfmt::skip]
pub(in crate::language) static TEXTS: Texts = {texts};
"
    )
}

#[test]
fn the_tables_are_what_the_files_say() {
    for (tag, name) in BUILT_IN {
        assert_golden(&format!("../../cookie-policy/src/language/builtin/{name}.rs"), &table(tag));
    }
}

#[test]
fn there_is_a_file_and_a_table_for_each_built_in_language() {
    let names = |folder: &str| {
        let files = fs::read_dir(folder).expect("the folder is there");
        let mut names: Vec<_> =
            files.map(|file| file.expect("a file").file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    };
    assert_eq!(names("../cookie-policy/locales"), BUILT_IN.map(|(tag, _)| format!("{tag}.ftl")));
    let mut tables: Vec<_> = BUILT_IN.map(|(_, name)| format!("{name}.rs")).into();
    tables.push("mod.rs".to_owned());
    tables.sort();
    assert_eq!(names("../cookie-policy/src/language/builtin"), tables);
    let mut tags: Vec<_> = Language::BUILT_IN.iter().map(|language| language.as_str()).collect();
    tags.sort_unstable();
    assert_eq!(tags, BUILT_IN.map(|(tag, _)| tag));
}

#[test]
fn the_categories_of_the_english_file_are_those_of_their_types() {
    for category in SitePolicy::COOKIES.iter().map(Declaration::category) {
        assert_eq!(category.texts(Language::ENGLISH), (category.label(), category.description()));
    }
    let necessary = CategoryDeclaration::of::<Necessary>();
    assert_ne!(necessary.texts(Language::GERMAN), necessary.texts(Language::ENGLISH));
}
