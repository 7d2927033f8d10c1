//! A knowledge base of the Website Auditing Tool of the European Data Protection Board.

use serde_json::{Value, json};

use super::{Export, about, domain_of, embeds, is_somewhere, known_category, names};
use crate::declare::declaration::Declaration;
use crate::policy::PolicyFacts;
use crate::review::lock::lifetime;

pub(super) fn export(policy: &'static PolicyFacts) -> Export {
    let cookies = policy.cookies.iter().filter(|cookie| cookie.is_cookie());
    let knowledges: Vec<Value> = cookies.map(|cookie| knowledge(policy, cookie)).collect();
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
    let category = known_category(cookie).unwrap_or(cookie.category().key());
    json!({
        "kind": "cookie",
        "domain": domain_of(policy, cookie).unwrap_or_default(),
        "name": cookie.name(),
        "category": category.to_ascii_lowercase(),
        "source": "",
        "controller": cookie.provider(),
        "policy": cookie.provider_url().unwrap_or_default(),
        "reference": "",
        "comment": format!("{} ({})", cookie.purpose(), lifetime::text(cookie.lifetime())),
        "date": policy.changed,
        "created_at": policy.changed,
        "updated_at": policy.changed,
    })
}

fn missing(policy: &PolicyFacts) -> Vec<String> {
    let always = "`source` and `reference` are empty".to_owned();
    let unlinked = names(policy, |cookie| cookie.provider_url().is_none());
    let unlinked = about(&unlinked, "`policy` is empty without `provider_url`");
    let stored = about(&names(policy, |cookie| !cookie.is_cookie()), "left out, because it is not a cookie");
    let undated =
        policy.changed.is_empty().then(|| "all dates are empty: the policy has no `changed`".to_owned());
    let unnamed =
        policy.provider.is_empty().then(|| "`author` is empty: the policy has no `provider`".to_owned());
    let third = names(policy, |cookie| is_somewhere(policy, cookie));
    let third = about(&third, "`domain` is empty for third parties without `host`");
    [Some(always), unlinked, undated, unnamed, third, stored, embeds(policy)].into_iter().flatten().collect()
}
