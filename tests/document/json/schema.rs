//! The schema that describes the page in JSON.

use std::collections::BTreeSet;
use std::path::Path;

use cookie_policy::{Cookie, Document, Embed, policy};
use cookie_policy_tests::page::json::{fault, schema};
use serde_json::{Value, json};

use crate::documents;

/// Returns every page as data.
fn pages() -> Vec<(&'static str, Value)> {
    let read = |document: Document| serde_json::from_str(&document.json().to_string());
    let documents = documents::ALL.map(|(name, document)| (name, document()));
    let documents = documents
        .into_iter()
        .chain([("map", Document::of::<MapPolicy>()), ("history", documents::named_history())]);
    documents.map(|(name, document)| (name, read(document).expect("the page is JSON"))).collect()
}

/// To show a map
#[derive(Embed)]
#[embed(
    title = "Map",
    title(fr = "Carte"),
    provider = "Map Ltd",
    category = Necessary(UserInterface),
    script = "https://map.example/map.js",
    origins(
        frame = ["https://map.example"],
        script = ["https://map.example"],
        connect = ["https://map.example"],
        image = ["https://*.map.example"],
        style = ["https://map.example"],
        font = ["https://map.example"],
        media = ["https://map.example"],
        worker = ["https://map.example"],
    ),
    recipients = ["Map Ltd"],
    privacy = "https://map.example/privacy",
    countries = [UK],
)]
struct Map;

/// To keep the part of the map that the visitor looked at
#[derive(Cookie)]
#[cookie(name = "map; zoom=3", provider = site, category = Necessary(UserInterface), set_by = Script,
    storage = local_storage, lifetime = "7 days")]
struct Part;

#[policy(site = "https://example.org", provider = "Example", recipients = [], embeds = [Map])]
struct MapPolicy(Part);

#[test]
fn the_schema_of_a_document_is_the_file() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../cookie-policy/schema/document-2.json");
    assert_eq!(Document::JSON_SCHEMA, std::fs::read_to_string(path).expect("the file is there"));
    let schema = schema();
    assert_eq!(schema.get("$id"), Some(&json!("urn:cookie-policy:document:2")));
    assert_eq!(schema.pointer("/properties/version/const"), Some(&json!(2)));
}

#[test]
fn every_page_is_as_the_schema_says() {
    for (name, page) in pages() {
        assert_eq!(fault(&page), None, "{name}");
    }
}

/// Returns the place in the schema of every property that it describes. What holds on a condition is about the same properties.
fn described(place: &str, schema: &Value, places: &mut BTreeSet<String>) {
    let Value::Object(map) = schema else { return };
    for (key, value) in map.iter().filter(|(key, _)| *key != "else") {
        let inner = format!("{place}/{key}");
        if place.ends_with("/properties") {
            places.insert(inner.clone());
        }
        described(&inner, value, places);
    }
}

/// Returns the place in the schema of every property that a page has.
fn shown(schema: &Value, place: &str, page: &Value, places: &mut BTreeSet<String>) {
    let described = schema.pointer(place).unwrap_or_else(|| panic!("{place} is not described"));
    let reference = described.get("$ref").and_then(Value::as_str);
    let place = reference.map_or(place, |reference| reference.trim_start_matches('#'));
    match page {
        Value::Object(map) => {
            for (key, value) in map {
                let inner = format!("{place}/properties/{key}");
                shown(schema, &inner, value, places);
                places.insert(inner);
            }
        }
        Value::Array(items) => {
            let inner = format!("{place}/items");
            items.iter().for_each(|item| shown(schema, &inner, item, places));
        }
        _ => {}
    }
}

#[test]
fn the_schema_describes_what_pages_have_and_nothing_else() {
    let schema = schema();
    let (mut all, mut seen) = (BTreeSet::new(), BTreeSet::new());
    described("", &schema, &mut all);
    for (_, page) in pages() {
        shown(&schema, "", &page, &mut seen);
    }
    assert_eq!(seen, all);
    for place in all {
        let text = schema.pointer(&place).and_then(|property| property.get("description"));
        assert!(text.is_some_and(|text| text.as_str().is_some_and(|text| text.ends_with('.'))), "{place}");
    }
}
