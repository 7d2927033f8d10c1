//! The Data Privacy Vocabulary 2.3 of the W3C community group, as JSON-LD.

use serde_json::{Map, Value, json};

use super::{Export, about, embeds, names};
use crate::declare::attributes::Exemption;
use crate::declare::built_in::{AnonymousStatistics, Marketing, Necessary, Preferences, Statistics};
use crate::declare::category::{Category as _, Gate};
use crate::declare::declaration::Declaration;
use crate::declare::lifetime::Lifetime;
use crate::policy::PolicyFacts;
use crate::review::lock::lifetime;

pub(super) fn export(policy: &'static PolicyFacts) -> Export {
    let processes: Vec<Value> =
        policy.cookies.iter().enumerate().map(|(i, cookie)| process(policy, cookie, i)).collect();
    let file = json!({
        "@context": {
            "dct": "http://purl.org/dc/terms/",
            "dpv": "https://w3id.org/dpv#",
            "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
            "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "tech": "https://w3id.org/dpv/tech#",
            "xsd": "http://www.w3.org/2001/XMLSchema#",
        },
        "@graph": processes,
    });
    Export::json(&file, missing(policy))
}

fn process(policy: &PolicyFacts, cookie: &Declaration, number: usize) -> Value {
    let mut process = Map::new();
    let mut say = |term: &str, value: Value| process.insert(term.to_owned(), value);
    say("@id", json!(format!("{}#cookie-{}", policy.site, number + 1)));
    say("@type", json!("dpv:Process"));
    say("dct:title", json!(cookie.name()));
    say("dct:description", json!(cookie.purpose()));
    say("dpv:hasDataController", json!({ "@type": "dpv:DataController", "dct:title": cookie.provider() }));
    if cookie.is_cookie() {
        say(
            "dpv:isImplementedUsingTechnology",
            json!({ "@type": "tech:Cookie", "dct:title": cookie.name() }),
        );
    }
    say("dpv:hasStorageCondition", storage(cookie));
    if let Some(purpose) = purpose(cookie) {
        say("dpv:hasPurpose", json!({ "@id": purpose }));
    }
    let recipients = cookie.recipients().unwrap_or_default().iter();
    let recipients: Vec<Value> =
        recipients.map(|name| json!({ "@type": "dpv:ThirdParty", "dct:title": name })).collect();
    if !recipients.is_empty() {
        say("dpv:hasRecipientThirdParty", json!(recipients));
    }
    if cookie.category().gate() == Gate::Granted {
        say("dpv:hasLegalBasis", json!({ "@id": "eu-gdpr:A6-1-a" }));
        say("dpv:hasConsentControl", json!({ "@id": "dpv:WithdrawConsent" }));
    }
    Value::Object(process)
}

/// How long the cookie is kept, as a duration of XML Schema where it has a length.
fn storage(cookie: &Declaration) -> Value {
    let words = lifetime::text(cookie.lifetime());
    match cookie.lifetime() {
        Lifetime::Session | Lifetime::Unknown(_) | Lifetime::UntilRemoved => {
            json!({ "@type": "dpv:StorageDuration", "dct:title": words })
        }
        Lifetime::Persistent(time) | Lifetime::SessionOr(time) | Lifetime::AtMost(time) => json!({
            "@type": "dpv:StorageDuration",
            "dct:title": words,
            "rdf:value": { "@type": "xsd:duration", "@value": format!("PT{}S", time.as_secs()) },
        }),
    }
}

/// The purpose in the vocabulary; `None` for an application's own category.
fn purpose(cookie: &Declaration) -> Option<&'static str> {
    match (cookie.category().key(), cookie.exemption()) {
        (_, Some(Exemption::Authentication)) => Some("dpv:IdentityAuthentication"),
        (_, Some(Exemption::Security)) => Some("dpv:EnforceSecurity"),
        (_, Some(Exemption::LoadBalancing)) => Some("dpv:TechnicalServiceProvision"),
        (_, Some(Exemption::UserInterface)) => Some("dpv:UserInterfacePersonalisation"),
        (Necessary::KEY, _) => Some("dpv:RequestedServiceProvision"),
        (Preferences::KEY, _) => Some("dpv:ServicePersonalisation"),
        (Statistics::KEY | AnonymousStatistics::KEY, _) => Some("dpv:ServiceUsageAnalytics"),
        (Marketing::KEY, _) => Some("dpv:Marketing"),
        _ => None,
    }
}

fn missing(policy: &PolicyFacts) -> Vec<String> {
    let always = "personal data, retention at the server, places, and addresses of controllers are left out"
        .to_owned();
    let exempt = names(policy, |cookie| cookie.category().gate() != Gate::Granted);
    let own = names(policy, |cookie| purpose(cookie).is_none());
    let sentences = [
        about(&exempt, "no legal basis of the GDPR is declared for cookies without consent"),
        about(&own, "no purpose of the vocabulary fits the category"),
        about(
            &names(policy, |cookie| !cookie.is_cookie()),
            "no technology is named for what is not a cookie",
        ),
        embeds(policy),
    ];
    [Some(always)].into_iter().chain(sentences).flatten().collect()
}
