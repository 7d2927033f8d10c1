//! The words of the schema.

use cookie_policy::{Column, Encoding, Exemption, Gate, Language, Party, SameSite, SetBy};
use serde_json::Value;

use super::read;
use super::schema::schema;
use crate::documents;

/// Where the schema lists words, and those that the library has.
fn listed() -> [(&'static str, Vec<&'static str>); 9] {
    [
        ("/properties/language", vec![Language::English.as_str(), Language::French.as_str()]),
        (
            "/properties/kinds/items/properties/kind",
            vec!["necessary", "statistics", "anonymous-statistics", "first-party", "third-party"],
        ),
        ("/properties/columns/items/properties/column", columns()),
        (
            "/$defs/category/properties/gate",
            [Gate::Open, Gate::UnlessRefused, Gate::Granted].map(Gate::as_str).into(),
        ),
        ("/$defs/declaration/properties/exemption", exemptions()),
        ("/$defs/declaration/properties/party", [Party::First, Party::Third].map(Party::as_str).into()),
        ("/$defs/declaration/properties/set_by", [SetBy::Server, SetBy::Script].map(SetBy::as_str).into()),
        (
            "/$defs/declaration/properties/same_site",
            [SameSite::Strict, SameSite::Lax, SameSite::None].map(SameSite::as_str).into(),
        ),
        (
            "/$defs/declaration/properties/encoding",
            [Encoding::Percent, Encoding::Raw, Encoding::Json].map(Encoding::as_str).into(),
        ),
    ]
}

fn columns() -> Vec<&'static str> {
    crate::expected::TITLES.map(|(column, _)| Column::as_str(column)).into()
}

fn exemptions() -> Vec<&'static str> {
    let all = [
        Exemption::Authentication,
        Exemption::Security,
        Exemption::UserInput,
        Exemption::UserInterface,
        Exemption::LoadBalancing,
        Exemption::Media,
        Exemption::SocialSharing,
        Exemption::Choices,
    ];
    all.map(Exemption::as_str).into()
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
    let [_, (_, expected), ..] = listed();
    assert_eq!(kinds, expected);
}
