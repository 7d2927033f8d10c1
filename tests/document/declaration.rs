//! Declarations as data.

use cookie_policy::{Cookie, Policy};
use cookie_policy_tests::{Basket, CookiePreferences, SitePolicy, VisitorId};

#[test]
fn a_declaration_is_json() {
    let json = serde_json::to_string(&Basket::DECLARATION).expect("a declaration is JSON");
    let expected = concat!(
        r#"{"name":"basket","provider":"","function":null,"purpose":"To keep what the visitor put into the basket","#,
        r#""category":"necessary","exemption":"user input","lifetime":{"session":false,"seconds":129600},"#,
        r#""recipients":null,"party":"first","set_by":"server","path":"/shop","domain":"opendatasoft.com","#,
        r#""same_site":"Strict","secure":true,"http_only":true,"partitioned":false,"encoding":"json","seal":null}"#,
    );
    assert_eq!(json, expected);
}

#[test]
fn a_declaration_of_a_policy_has_what_it_leaves_to_the_policy_filled_in() {
    let json = serde_json::to_value(SitePolicy::COOKIES).expect("declarations are JSON");
    let cookies = json.as_array().expect("a list");
    assert_eq!(cookies.len(), SitePolicy::COOKIES.len());
    let cookie = |name: &str| {
        let found = cookies.iter().find(|cookie| cookie.get("name").is_some_and(|given| given == name));
        found.unwrap_or_else(|| panic!("{name} is listed"))
    };
    assert_eq!(cookie("basket").get("provider"), Some(&"Opendatasoft".into()));
    assert_eq!(cookie("basket").get("recipients"), Some(&serde_json::json!([])));
    assert_eq!(
        cookie("sessionid").get("lifetime"),
        Some(&serde_json::json!({ "session": true, "seconds": 1_209_600 }))
    );
    assert_eq!(
        cookie("search").get("lifetime"),
        Some(&serde_json::json!({ "session": true, "seconds": null }))
    );
    assert_eq!(cookie("player").get("party"), Some(&"third".into()));
    for attribute in ["path", "domain", "same_site", "secure", "http_only", "partitioned", "encoding", "seal"]
    {
        assert_eq!(cookie("player").get(attribute), None, "others write it, and nobody declared it");
    }
    assert_eq!(cookie("_pk_*").get("set_by"), Some(&"script".into()));
    assert_eq!(cookie("_pk_*").get("http_only"), Some(&false.into()));
    assert_eq!(cookie("__Host-ad").get("partitioned"), Some(&true.into()));
    assert_eq!(cookie("verbatim").get("encoding"), Some(&"raw".into()));
    assert_eq!(cookie("visitor_id").get("exemption"), Some(&serde_json::Value::Null));
}

#[test]
fn what_a_declaration_says_is_what_was_declared() {
    let visitor = VisitorId::DECLARATION;
    assert_eq!(visitor.provider(), "Opendatasoft");
    assert_eq!(visitor.recipients(), Some(&["InnoCraft Ltd"][..]));
    assert_eq!(visitor.category().key(), "statistics");
    assert_eq!((visitor.path(), visitor.domain()), ("/", None));
    assert!(visitor.secure() && visitor.http_only() && !visitor.partitioned());
    assert_eq!(CookiePreferences::DECLARATION.purpose(), "To remember the visitor's cookie preferences");
    assert_eq!(SitePolicy::SITE, "https://transport.opendatasoft.com");
}
