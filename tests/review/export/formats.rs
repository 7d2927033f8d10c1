//! The list in the formats of other tools, checked against what those formats say.

use std::collections::BTreeSet;

use boon::{Compiler, Schemas};
use cookie_policy::{Export, ExportFormat, Policy as _};
use cookie_policy_tests::SitePolicy;
use cookie_policy_tests::hostile::HostilePolicy;
use serde_json::{Value, json};

use super::{export, parsed};

#[track_caller]
fn assert_valid(schema: Value, file: &Value) {
    let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
    compiler.add_resource("urn:schema", schema).unwrap();
    let index = compiler.compile("urn:schema", &mut schemas).unwrap();
    if let Err(error) = schemas.validate(file, index) {
        panic!("{error:#}");
    }
}

/// The fields of a file of the IAB, version 1.1, which has no published schema.
fn iab_schema() -> Value {
    let purposes = json!({ "type": "array", "items": { "type": "integer", "minimum": 1, "maximum": 11 } });
    let domain = json!({ "type": "string", "pattern": "^(\\*\\.)?[^:/*]+$" });
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "required": ["disclosures", "domains"],
        "additionalProperties": false,
        "properties": {
            "disclosures": { "type": "array", "items": {
                "type": "object",
                "required": ["identifier", "type", "maxAgeSeconds", "cookieRefresh", "domains", "purposes"],
                "additionalProperties": false,
                "properties": {
                    "identifier": { "type": "string", "minLength": 1, "not": { "const": "*" } },
                    "type": { "enum": ["cookie", "web", "app"] },
                    "maxAgeSeconds": { "type": ["integer", "null"], "minimum": 0, "maximum": 34560000 },
                    "cookieRefresh": { "type": "boolean" },
                    "domains": { "type": "array", "minItems": 1, "items": domain },
                    "purposes": purposes,
                    "specialPurposes": { "type": "array", "items": { "type": "integer" } },
                    "description": { "type": "string" },
                    "optOut": { "type": "boolean" }
                }
            } },
            "domains": { "type": "array", "items": {
                "type": "object",
                "required": ["domain", "purposes"],
                "additionalProperties": false,
                "properties": {
                    "domain": domain, "purposes": purposes, "specialPurposes": { "type": "array" },
                    "use": { "type": "string" }
                }
            } },
            "sdks": { "type": "array" }
        }
    })
}

#[test]
fn the_file_of_the_iab_has_its_fields() {
    for file in [parsed::<SitePolicy>(ExportFormat::Iab), parsed::<HostilePolicy>(ExportFormat::Iab)] {
        assert_valid(iab_schema(), &file);
    }
    let file = parsed::<SitePolicy>(ExportFormat::Iab);
    let disclosures = file.get("disclosures").and_then(Value::as_array).unwrap();
    let first_party = SitePolicy::COOKIES.iter().filter(|cookie| cookie.party().as_str() == "first");
    assert_eq!(disclosures.len(), first_party.clone().count());
    for (cookie, disclosure) in first_party.zip(disclosures) {
        let needs_consent = cookie.category().gate().as_str() == "granted";
        assert_eq!(
            disclosure["purposes"],
            if needs_consent { json!([1]) } else { json!([]) },
            "{disclosure}"
        );
        let seconds = cookie.lifetime().longest().map_or(0, |longest| longest.as_secs());
        assert_eq!(disclosure["maxAgeSeconds"], json!(seconds));
        assert_eq!(disclosure["optOut"], json!(cookie.name() == "cookies_preferences"));
    }
}

/// The fields of a knowledge base, as those that are published have them.
#[test]
fn the_knowledge_base_of_the_edpb_has_its_fields() {
    let text = json!({ "type": "string" });
    let knowledge = [
        "updated_at",
        "created_at",
        "kind",
        "domain",
        "name",
        "category",
        "source",
        "controller",
        "date",
        "policy",
        "reference",
        "comment",
    ];
    let properties: serde_json::Map<String, Value> =
        knowledge.iter().map(|name| ((*name).to_owned(), text.clone())).collect();
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "array", "minItems": 1, "items": {
            "type": "object",
            "required": ["name", "author", "category", "created_at", "knowledges"],
            "additionalProperties": false,
            "properties": {
                "name": text, "author": text, "category": { "const": "cookie" }, "created_at": text,
                "knowledges": { "type": "array", "items": {
                    "type": "object", "required": knowledge, "additionalProperties": false, "properties": properties
                } }
            }
        }
    });
    for file in [parsed::<SitePolicy>(ExportFormat::Edpb), parsed::<HostilePolicy>(ExportFormat::Edpb)] {
        assert_valid(schema.clone(), &file);
    }
    let file = parsed::<SitePolicy>(ExportFormat::Edpb);
    let knowledges = file.pointer("/0/knowledges").and_then(Value::as_array).unwrap();
    assert_eq!(knowledges.len(), SitePolicy::COOKIES.len());
    for (cookie, knowledge) in SitePolicy::COOKIES.iter().zip(knowledges) {
        assert_eq!(knowledge["name"], cookie.name());
        assert_eq!(knowledge["controller"], cookie.provider());
        let category = knowledge["category"].as_str().unwrap();
        assert_eq!(category, category.to_lowercase());
    }
}

/// The terms of the Data Privacy Vocabulary 2.3 that a file may have (w3id.org/dpv and its extensions).
const TERMS: [&str; 26] = [
    "dpv:DataController",
    "dpv:EnforceSecurity",
    "dpv:IdentityAuthentication",
    "dpv:Marketing",
    "dpv:Process",
    "dpv:RequestedServiceProvision",
    "dpv:ServicePersonalisation",
    "dpv:ServiceUsageAnalytics",
    "dpv:StorageDuration",
    "dpv:TechnicalServiceProvision",
    "dpv:ThirdParty",
    "dpv:UserInterfacePersonalisation",
    "dpv:WithdrawConsent",
    "dpv:hasConsentControl",
    "dpv:hasDataController",
    "dpv:hasLegalBasis",
    "dpv:hasPurpose",
    "dpv:hasRecipientThirdParty",
    "dpv:hasStorageCondition",
    "dpv:isImplementedUsingTechnology",
    "eu-gdpr:A6-1-a",
    "tech:Cookie",
    "dct:title",
    "dct:description",
    "rdf:value",
    "xsd:duration",
];

/// Collects the names with a prefix of the context: keys, types and references.
fn terms(value: &Value, key: &str, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            for (name, value) in map {
                if !name.starts_with('@') {
                    found.insert(name.clone());
                }
                terms(value, name, found);
            }
        }
        Value::Array(list) => list.iter().for_each(|value| terms(value, key, found)),
        Value::String(text) if key == "@type" || (key == "@id" && !text.starts_with("http")) => {
            found.insert(text.clone());
        }
        _ => {}
    }
}

#[test]
fn the_file_of_the_data_privacy_vocabulary_has_only_its_terms() {
    for file in [parsed::<SitePolicy>(ExportFormat::Dpv), parsed::<HostilePolicy>(ExportFormat::Dpv)] {
        let context = file.get("@context").and_then(Value::as_object).unwrap();
        let mut found = BTreeSet::new();
        terms(file.get("@graph").unwrap(), "", &mut found);
        for term in &found {
            assert!(TERMS.contains(&term.as_str()), "{term}");
            assert!(context.contains_key(term.split(':').next().unwrap()), "{term}");
        }
    }
    let file = parsed::<SitePolicy>(ExportFormat::Dpv);
    let processes = file.get("@graph").and_then(Value::as_array).unwrap();
    let ids: BTreeSet<&str> = processes.iter().filter_map(|process| process["@id"].as_str()).collect();
    assert_eq!(ids.len(), SitePolicy::COOKIES.len());
    for (cookie, process) in SitePolicy::COOKIES.iter().zip(processes) {
        let asks = cookie.category().gate().as_str() == "granted";
        assert_eq!(process.get("dpv:hasLegalBasis").is_some(), asks, "{process}");
        assert_eq!(process.pointer("/dpv:hasDataController/dct:title"), Some(&json!(cookie.provider())));
    }
}

/// Reads CSV (RFC 4180).
fn rows(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell, mut is_quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        match char {
            '"' if is_quoted && chars.peek() == Some(&'"') => cell.extend(chars.next()),
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !is_quoted && chars.peek() == Some(&'\n') => {
                chars.next();
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            char => cell.push(char),
        }
    }
    assert!(row.is_empty() && cell.is_empty());
    rows
}

#[test]
fn csv_has_the_columns_of_the_open_cookie_database_first() {
    let rows = rows(&export::<SitePolicy>(ExportFormat::Csv));
    assert_eq!(
        rows[0][..10],
        [
            "ID",
            "Platform",
            "Category",
            "Cookie / Data Key name",
            "Domain",
            "Description",
            "Retention period",
            "Data Controller",
            "User Privacy & GDPR Rights Portals",
            "Wildcard match",
        ]
    );
    assert_eq!(rows.len(), SitePolicy::COOKIES.len() + 1);
    assert!(rows.iter().all(|row| row.len() == 13));
    let matomo = rows.iter().find(|row| row[3] == "_pk_").unwrap();
    assert_eq!(matomo[9], "1");
    assert_eq!(matomo[10], "InnoCraft Ltd");
}

#[test]
fn no_cell_of_csv_is_a_formula() {
    use cookie_policy::{Cookie, policy};
    #[derive(Cookie)]
    #[cookie(
        name = "a", provider = "=1+1", purpose = "@SUM(A1), \"quoted\"\nin two lines", category = Necessary(UserInput),
        lifetime = session, recipients = ["-1", "+2"],
    )]
    #[allow(dead_code, reason = "only the list is used")]
    struct Formula(String);
    #[policy(site = "https://example.org:8443/shop?a=1", recipients = [])]
    struct FormulaPolicy(Formula);
    let rows = rows(&export::<FormulaPolicy>(ExportFormat::Csv));
    let row = &rows[1];
    assert_eq!(row[4], "example.org");
    assert_eq!(row[5], "'@SUM(A1), \"quoted\" in two lines");
    assert_eq!(row[7], "'=1+1");
    assert_eq!(row[10], "'-1; +2");
}

#[test]
fn plain_text_has_every_cookie_and_no_markup() {
    let text = export::<SitePolicy>(ExportFormat::Text);
    for cookie in SitePolicy::COOKIES {
        assert!(text.contains(&format!("\n  {}\n", cookie.name())), "{}", cookie.name());
        assert!(text.contains(&format!(": {}\n", cookie.purpose())), "{}", cookie.purpose());
    }
}

#[test]
fn what_is_missing_is_said() {
    for format in [ExportFormat::Csv, ExportFormat::Edpb, ExportFormat::Iab, ExportFormat::Dpv] {
        let missing = Export::of::<SitePolicy>(format).missing().join("\n");
        assert!(!missing.is_empty(), "{format}");
    }
    let iab = Export::of::<SitePolicy>(ExportFormat::Iab).missing().join("\n");
    assert!(iab.contains("left out, because the file of their vendor lists them: `player`"), "{iab}");
    assert!(iab.contains("which holds only in FR, UK: `audience`"), "{iab}");
    let dpv = Export::of::<SitePolicy>(ExportFormat::Dpv).missing().join("\n");
    assert!(dpv.contains("no purpose of the vocabulary fits the category: `stops`"), "{dpv}");
}
