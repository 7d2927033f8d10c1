//! What exports say of cookies that are not like most.

use cookie_policy::{Cookie, Declaration, Export, ExportFormat, Party, Policy as _, policy};
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

/// Declares cookies of a third party, and a policy with them.
macro_rules! patterns {
    ($($ident:ident $name:literal)*) => {
        $(
            /// To test names of others
            #[derive(Cookie)]
            #[cookie(name = $name, provider = "Other", party = Third, category = Necessary(UserInput), lifetime = session)]
            struct $ident;
        )*

        #[policy(site = "https://example.org", provider = "Example", recipients = [])]
        struct Patterns($($ident),*);
    };
}

patterns! { Beginning "_ga_*" Everything1 "*_gs_*.*" Inner "_pk_*_x" Plain "plain" }

#[test]
fn csv_never_names_more_cookies_than_a_pattern_does() {
    let export = Export::of::<Patterns>(ExportFormat::Csv);
    let text = export.to_string();
    let rows: Vec<Vec<&str>> = text.lines().skip(1).map(|row| row.split(',').collect()).collect();
    let shown: Vec<(&str, &str)> = rows.iter().map(|row| (row[3], row[9])).collect();
    assert_eq!(shown, [("_ga_", "1"), ("*_gs_*.*", "0"), ("_pk_*_x", "0"), ("plain", "0")]);
    let missing = export.missing().join("\n");
    assert!(missing.contains("so this is not one: `*_gs_*.*`, `_pk_*_x`"), "{missing}");
}

#[test]
fn embeds_are_listed_as_text_and_otherwise_said_to_be_missing() {
    let text = Export::of::<Everything>(ExportFormat::Text);
    let map = "\n  Map\n    Service provider's name: Map Ltd\n    Purposes: To show a map\n";
    assert!(text.to_string().contains(map), "{text}");
    assert!(text.to_string().contains("\n  Payment\n    Service provider's name: Pay Ltd\n"), "{text}");
    assert!(text.to_string().contains("    Loaded from: https://pay.example\n"), "{text}");
    assert!(text.missing().is_empty());
    let missing = "left out, because it is an embed and not a cookie: `map`, `payment`";
    for format in ExportFormat::ALL.iter().filter(|format| **format != ExportFormat::Text) {
        let export = Export::of::<Everything>(*format);
        assert!(export.missing().iter().any(|sentence| sentence == missing), "{:?}", export.missing());
        assert!(
            !Export::of::<SitePolicy>(*format).missing().iter().any(|sentence| sentence.contains("embed"))
        );
    }
}
