//! The record of a decision.

use std::time::{Duration, UNIX_EPOCH};

use cookie_policy::{AnonymousStatistics, Answer, Marketing, Policy, Preferences, Statistics};
use cookie_policy_tests::{Personalisation, SitePolicy};

use crate::entries::text;
use crate::site::{NOW, jar, jar_under, record};

#[test]
fn the_record_of_a_decision_says_all_of_it() {
    let mut jar = jar("");
    let decision = record(&mut jar, Answer::refuse_all());
    assert_eq!(decision.time(), UNIX_EPOCH + Duration::from_secs(NOW));
    let entry = |key: &str, fingerprint: cookie_policy::Fingerprint| {
        format!(
            r#"{{"category":"{key}","granted":false,"time":{NOW},"fingerprint":"{:#018x}","source":"visitor"}}"#,
            fingerprint.get()
        )
    };
    let expected = [
        entry("statistics", SitePolicy::fingerprint::<Statistics>()),
        entry("anonymous-statistics", SitePolicy::fingerprint::<AnonymousStatistics>()),
        entry("marketing", SitePolicy::fingerprint::<Marketing>()),
        entry("personalisation", SitePolicy::fingerprint::<Personalisation>()),
        entry("preferences", SitePolicy::fingerprint::<Preferences>()),
    ];
    let json = serde_json::to_string(&decision).expect("a decision is JSON");
    assert_eq!(json, format!(r#"{{"time":{NOW},"id":null,"decisions":[{}]}}"#, expected.join(",")));
}

#[test]
fn the_record_of_a_grant_has_the_id_of_the_choices_cookie() {
    let mut jar = jar_under::<SitePolicy>(NOW, "", Some("1"));
    let decision = record(&mut jar, Answer::change().grant::<Preferences>().grant::<Marketing>());
    let id = decision.id().expect("something is granted");
    assert!(text(&jar).contains(&format!("&id={id}&")));
    let [marketing, preferences] = decision.decisions() else { panic!("two are named: {decision:?}") };
    assert_eq!((marketing.category(), marketing.is_granted()), ("marketing", false));
    assert_eq!(preferences.fingerprint(), SitePolicy::fingerprint::<Preferences>());
    let json = serde_json::to_value(&decision).expect("a decision is JSON");
    assert_eq!(json.get("id").and_then(|id| id.as_str()), Some(id));
    assert_eq!(json.pointer("/decisions/0/source").and_then(|source| source.as_str()), Some("gpc"));
}
