//! A knowledge base of the Website Auditing Tool of the European Data Protection Board.

use serde_json::{Value, json};

use super::{Export, about, domain_of, known_category, names};
use crate::declare::attributes::Party;
use crate::declare::declaration::Declaration;
use crate::policy::PolicyFacts;
use crate::review::lock::collect::lifetime;

pub(super) fn export(policy: &'static PolicyFacts) -> Export {
    let knowledges: Vec<Value> = policy.cookies.iter().map(|cookie| knowledge(policy, cookie)).collect();
    let base = json!([{
        "name": policy.site_label(),
        "author": policy.provider,
        "category": "cookie",
        "created_at": policy.changed,
        "knowledges": knowledges,
    }]);
    Export::json(&base, missing(policy))
}

fn knowledge(policy: &PolicyFacts, cookie: &Declaration) -> Value {
    let is_third = cookie.party() == Party::Third;
    let category = known_category(cookie).unwrap_or(cookie.category().key());
    json!({
        "kind": "cookie",
        "domain": if is_third { "" } else { domain_of(policy, cookie) },
        "name": cookie.name(),
        "category": category.to_ascii_lowercase(),
        "source": "",
        "controller": cookie.provider(),
        "policy": "",
        "reference": "",
        "comment": format!("{} ({})", cookie.purpose(), lifetime(cookie.lifetime())),
        "date": policy.changed,
        "created_at": policy.changed,
        "updated_at": policy.changed,
    })
}

fn missing(policy: &PolicyFacts) -> Vec<String> {
    let always = "`source`, `policy` and `reference` are empty".to_owned();
    let undated =
        policy.changed.is_empty().then(|| "all dates are empty: the policy has no `changed`".to_owned());
    let unnamed =
        policy.provider.is_empty().then(|| "`author` is empty: the policy has no `provider`".to_owned());
    let third = names(policy, |cookie| cookie.party() == Party::Third);
    let third = about(&third, "`domain` is empty for cookies of third parties");
    [Some(always), undated, unnamed, third].into_iter().flatten().collect()
}
