//! Pages that the schema rejects.

use cookie_policy_tests::page::json::fault;
use serde_json::{Map, Value, json};

use crate::documents;

fn page() -> Value {
    serde_json::from_str(&documents::named().json().to_string()).expect("the page is JSON")
}

/// Returns the place of every object in a page.
fn objects(place: &str, page: &Value) -> Vec<String> {
    let inner: Vec<_> = match page {
        Value::Object(map) => map.iter().map(|(key, value)| (key.clone(), value)).collect(),
        Value::Array(items) => items.iter().enumerate().map(|(i, value)| (i.to_string(), value)).collect(),
        _ => return Vec::new(),
    };
    let own = Some(place.to_owned()).filter(|_| page.is_object());
    let inner = inner.iter().flat_map(|(key, value)| objects(&format!("{place}/{key}"), value));
    own.into_iter().chain(inner).collect()
}

fn object<'p>(page: &'p mut Value, place: &str) -> &'p mut Map<String, Value> {
    page.pointer_mut(place).and_then(Value::as_object_mut).expect("an object is there")
}

/// Whether it is an attribute of a cookie: those of third parties are left out.
fn may_be_left_out(place: &str, key: &str) -> bool {
    const ATTRIBUTES: [&str; 8] =
        ["path", "domain", "same_site", "secure", "http_only", "partitioned", "encoding", "seal"];
    place.ends_with("/declaration") && ATTRIBUTES.contains(&key)
}

#[test]
fn a_page_that_lacks_a_property_is_refused() {
    for place in objects("", &page()) {
        let keys: Vec<_> = object(&mut page(), &place).keys().cloned().collect();
        for key in keys.into_iter().filter(|key| !may_be_left_out(&place, key)) {
            let mut page = page();
            object(&mut page, &place).remove(&key);
            assert!(fault(&page).is_some(), "{place}/{key}");
        }
    }
}

#[test]
fn a_page_with_something_else_instead_of_a_value_is_refused() {
    let wrong = [
        ("/version", json!(1)),
        ("/version", json!("1")),
        ("/language", json!("de_DE")),
        ("/changed", json!("2026-02-30")),
        ("/changed", json!("1 January 2026")),
        ("/site/address", json!("javascript:alert(1)")),
        ("/kinds/0/kind", json!("marketing")),
        ("/columns/0/column", json!("price")),
        ("/categories/0/key", json!("Necessary cookies")),
        ("/categories/0/gate", json!("closed")),
        ("/categories/0/fingerprint", json!("0x1")),
        ("/categories/0/fingerprint", json!(1)),
        ("/categories/0/cookies", json!({})),
        ("/categories/0/embeds", json!(null)),
        ("/categories/0/cookies/0/cells/0", json!(null)),
        ("/categories/0/cookies/0/declaration/name", json!("a;b")),
        ("/categories/0/cookies/0/declaration/exemption", json!("advertising")),
        ("/categories/0/cookies/0/declaration/lifetime/seconds", json!("1 day")),
        ("/categories/0/cookies/0/declaration/lifetime/seconds", json!(0)),
        ("/categories/0/cookies/0/declaration/recipients", json!(null)),
        ("/categories/0/cookies/0/declaration/same_site", json!("lax")),
    ];
    for (place, value) in wrong {
        let mut page = page();
        *page.pointer_mut(place).expect("something is there") = value;
        assert!(fault(&page).is_some(), "{place}");
    }
}

#[test]
fn a_page_of_a_later_release_may_have_more() {
    let mut page = page();
    for place in objects("", &page) {
        object(&mut page, &place).insert("later".to_owned(), json!(true));
    }
    assert_eq!(fault(&page), None);
}
