//! What exports say of cookies that are not like most.

use cookie_policy::{Declaration, ExportFormat, Party, Policy as _};
use cookie_policy_tests::SitePolicy;
use cookie_policy_tests::hostile::HostilePolicy;
use serde_json::{Value, json};

use super::{export, parsed};
use crate::complete::Everything;
use crate::twins::own_stores;

/// The entry of a list in which a field has this value.
fn entry(file: &Value, list: &str, field: &str, value: &str) -> Value {
    let entries = file.pointer(list).and_then(Value::as_array).unwrap();
    entries.iter().find(|entry| entry[field] == value).unwrap().clone()
}

#[test]
fn disclosures_and_vocabulary_say_what_is_not_a_cookie_and_where_cookies_are() {
    let iab = parsed::<Everything>(ExportFormat::Iab);
    let of = |name: &str| entry(&iab, "/disclosures", "identifier", name);
    assert_eq!((&of("views")["type"], &of("views")["maxAgeSeconds"]), (&"web".into(), &Value::Null));
    assert_eq!((&of("theme")["type"], &of("theme")["maxAgeSeconds"]), (&"cookie".into(), &7_200.into()));
    assert_eq!(of("theme")["domains"], json!(["example.org", "*.example.org"]));
    assert_eq!(of("audience")["domains"], json!(["example.org"]));
    let dpv = parsed::<Everything>(ExportFormat::Dpv);
    let of = |name: &str| entry(&dpv, "/@graph", "dct:title", name);
    let technology = "dpv:isImplementedUsingTechnology";
    assert_eq!(of("views").get(technology), None);
    assert_eq!(of("theme")[technology]["@type"], "tech:Cookie");
    assert_eq!(of("widget")["dpv:hasRecipientThirdParty"][0]["dct:title"], "Partner Ltd");
    assert_eq!(of("theme").get("dpv:hasRecipientThirdParty"), None);
}

#[test]
fn csv_and_plain_text_say_who_has_a_cookie_and_where_it_is() {
    for (format, part) in [
        (
            ExportFormat::Csv,
            ",map_visitor,www.map.example,To recognise visitors,unknown: until you log out,Map Ltd,",
        ),
        (ExportFormat::Text, "\n    Party: third (www.map.example)\n"),
    ] {
        let file = export::<Everything>(format);
        assert!(file.contains(part), "{part} in {file}");
    }
    let file = export::<own_stores::Both>(ExportFormat::Text);
    for name in ["\n  visitor (local storage)\n", "\n  visitor (IndexedDB)\n"] {
        assert!(file.contains(name), "{name} in {file}");
    }
}

#[test]
fn a_third_party_without_a_host_has_no_domain_and_text_has_no_controls() {
    let csv = export::<SitePolicy>(ExportFormat::Csv);
    let is_somewhere = |cookie: &&Declaration| cookie.party() == Party::Third && cookie.host().is_none();
    let third = SitePolicy::COOKIES.iter().find(is_somewhere).unwrap();
    assert!(csv.contains(&format!(",{},,", third.name())), "{csv}");
    for text in [export::<HostilePolicy>(ExportFormat::Text), export::<SitePolicy>(ExportFormat::Text)] {
        assert!(text.chars().all(|char| char == '\n' || !char.is_control()), "{text:?}");
    }
}
