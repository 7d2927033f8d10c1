//! The words in the schema.

use cookie_policy::{Column, Encoding, Exemption, Gate, Party, SameSite, Seal, SetBy};
use cookie_policy_tests::page::json::{read, schema};
use serde_json::Value;

use crate::documents;

/// Returns the words of a type.
macro_rules! words {
    ($ty:ty) => {
        <$ty>::ALL.iter().map(|one| one.as_str()).collect::<Vec<_>>()
    };
}

const KINDS: [&str; 5] = ["necessary", "statistics", "anonymous-statistics", "first-party", "third-party"];

/// Where the schema lists words, and the words of the library.
fn listed() -> [(&'static str, Vec<&'static str>); 9] {
    [
        ("/properties/kinds/items/properties/kind", KINDS.into()),
        ("/properties/columns/items/properties/column", words!(Column)),
        ("/$defs/category/properties/gate", words!(Gate)),
        ("/$defs/declaration/properties/exemption", words!(Exemption)),
        ("/$defs/declaration/properties/party", words!(Party)),
        ("/$defs/declaration/properties/set_by", words!(SetBy)),
        ("/$defs/declaration/properties/same_site", words!(SameSite)),
        ("/$defs/declaration/properties/encoding", words!(Encoding)),
        ("/$defs/declaration/properties/seal", words!(Seal)),
    ]
}

#[test]
fn the_words_of_the_schema_are_those_of_the_library() {
    let schema = schema();
    for (place, words) in listed() {
        let described = schema.pointer(place).and_then(|place| place.get("enum")).and_then(Value::as_array);
        let described = described.expect("words stand there").iter().filter(|word| !word.is_null());
        let words: Vec<_> = words.into_iter().map(Value::from).collect();
        assert_eq!(described.cloned().collect::<Vec<_>>(), words, "{place}");
    }
}

#[test]
fn the_language_and_the_kinds_of_a_page_are_told_by_these_words() {
    let page = read(&documents::site_french().json().to_string());
    assert_eq!(page.language, "fr");
    let kinds: Vec<_> = page.kinds.into_iter().map(|kind| kind.kind).collect();
    assert_eq!(kinds, KINDS);
}
