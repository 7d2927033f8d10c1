//! Vendor Device Storage & Operational Disclosures 1.1 of IAB Europe (October 2025).

use std::iter;

use serde_json::{Value, json};

use super::{Export, about, domain_of, embeds, host_of, names};
use crate::declare::attributes::{Exemption, Party};
use crate::declare::category::Gate;
use crate::declare::declaration::Declaration;
use crate::policy::PolicyFacts;

/// Purpose 1 of the Transparency and Consent Framework: storing information on a device, or reading it there.
const STORAGE: u8 = 1;

pub(super) fn export(policy: &'static PolicyFacts) -> Export {
    let ours = policy.cookies.iter().filter(|cookie| cookie.party() == Party::First);
    let disclosures: Vec<Value> = ours.map(|cookie| disclosure(policy, cookie)).collect();
    let host = host_of(policy.site);
    let asks = policy.cookies.iter().any(needs_consent);
    let purposes: &[u8] = if asks { &[STORAGE] } else { &[] };
    let domain = json!({ "domain": host, "purposes": purposes, "use": "The site itself" });
    let file = json!({ "disclosures": disclosures, "domains": [domain] });
    Export::json(&file, missing(policy))
}

fn disclosure(policy: &PolicyFacts, cookie: &Declaration) -> Value {
    let purposes: &[u8] = if needs_consent(cookie) { &[STORAGE] } else { &[] };
    json!({
        "identifier": cookie.name(),
        "type": if cookie.is_cookie() { "cookie" } else { "web" },
        "maxAgeSeconds": max_age(cookie),
        "cookieRefresh": cookie.refresh(),
        "domains": domains(policy, cookie),
        "purposes": purposes,
        "description": cookie.purpose(),
        "optOut": cookie.exemption() == Some(Exemption::Choices),
    })
}

/// 0 is for a cookie of the session, `null` for what is not a cookie.
fn max_age(cookie: &Declaration) -> Option<u64> {
    cookie.is_cookie().then(|| cookie.lifetime().longest().map_or(0, |longest| longest.as_secs()))
}

/// A `Domain` attribute covers subdomains, too.
fn domains(policy: &PolicyFacts, cookie: &Declaration) -> Vec<String> {
    let domain = domain_of(policy, cookie).unwrap_or_default();
    let subdomains = cookie.domain().map(|_| format!("*.{domain}"));
    iter::once(domain.to_owned()).chain(subdomains).collect()
}

fn needs_consent(cookie: &Declaration) -> bool {
    cookie.category().gate() == Gate::Granted
}

fn missing(policy: &PolicyFacts) -> Vec<String> {
    let third = names(policy, |cookie| cookie.party() == Party::Third);
    let anonymous = names(policy, |cookie| cookie.category().gate() == Gate::UnlessRefused);
    let countries: Vec<&str> = policy.audience_exemption.iter().map(|country| country.as_str()).collect();
    let exempt = format!("listed as exempt, which holds only in {}", countries.join(", "));
    let always =
        "`purposes` names only purpose 1, because declarations have no purposes of the framework".to_owned();
    let sentences = [
        about(&third, "left out, because the file of their vendor lists them"),
        about(&anonymous, &exempt),
        embeds(policy),
    ];
    [Some(always)].into_iter().chain(sentences).flatten().collect()
}
