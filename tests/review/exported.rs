//! What exports say of cookies that are not like most.

use cookie_policy::{Export, ExportFormat, Policy};
use cookie_policy_tests::SitePolicy;
use cookie_policy_tests::hostile::HostilePolicy;
use serde_json::Value;

use crate::complete::Everything;
use crate::twins::own_stores;

/// The entry of a list in which a field has this value.
fn entry(file: &Value, list: &str, field: &str, value: &str) -> Value {
    let entries = file.pointer(list).and_then(Value::as_array).unwrap();
    entries.iter().find(|entry| entry[field] == value).unwrap().clone()
}

#[test]
fn exports_say_what_is_not_a_cookie_and_where_cookies_are() {
    let export = file::<Everything>;
    let iab: Value = serde_json::from_str(&export(ExportFormat::Iab)).unwrap();
    let of = |name: &str| entry(&iab, "/disclosures", "identifier", name);
    assert_eq!((&of("views")["type"], &of("views")["maxAgeSeconds"]), (&"web".into(), &Value::Null));
    assert_eq!((&of("theme")["type"], &of("theme")["maxAgeSeconds"]), (&"cookie".into(), &7_200.into()));
    assert_eq!(of("theme")["domains"], serde_json::json!(["example.org", "*.example.org"]));
    assert_eq!(of("audience")["domains"], serde_json::json!(["example.org"]));
    let dpv: Value = serde_json::from_str(&export(ExportFormat::Dpv)).unwrap();
    let of = |name: &str| entry(&dpv, "/@graph", "dct:title", name);
    let technology = "dpv:isImplementedUsingTechnology";
    assert_eq!(
        (of("views").get(technology), of("theme")[technology]["@type"].as_str()),
        (None, Some("tech:Cookie"))
    );
    assert_eq!(of("widget")["dpv:hasRecipientThirdParty"][0]["dct:title"], "Partner Ltd");
    assert_eq!(of("theme").get("dpv:hasRecipientThirdParty"), None);
    assert!(
        export(ExportFormat::Csv).contains(
            ",map_visitor,www.map.example,To recognise visitors,unknown: until you log out,Map Ltd,"
        )
    );
    let text = export(ExportFormat::Text);
    assert!(
        text.contains("\n  views (local storage)\n") && text.contains("Party: third (www.map.example)\n"),
        "{text}"
    );
    let stores = file::<own_stores::Both>(ExportFormat::Text);
    assert!(
        stores.contains("\n  visitor (local storage)\n") && stores.contains("\n  visitor (IndexedDB)\n"),
        "{stores}"
    );
}

#[test]
fn a_third_party_without_a_host_has_no_domain_and_text_has_no_controls() {
    let csv = file::<SitePolicy>(ExportFormat::Csv);
    let third = SitePolicy::COOKIES
        .iter()
        .find(|cookie| cookie.party().as_str() == "third" && cookie.host().is_none());
    let third = third.unwrap();
    assert!(csv.contains(&format!(",{},,", third.name())), "{csv}");
    for text in [file::<HostilePolicy>(ExportFormat::Text), file::<SitePolicy>(ExportFormat::Text)] {
        assert!(text.chars().all(|char| char == '\n' || !char.is_control()), "{text:?}");
    }
}

fn file<P: Policy>(format: ExportFormat) -> String {
    Export::of::<P>(format).to_string()
}
