//! The third parties with access to cookies.

use std::collections::HashSet;

use crate::declare::attributes::Party;
use crate::declare::category::CategoryDeclaration;
use crate::policy::PolicyFacts;

/// Returns the third parties with access to the cookies and embeds of some categories: their recipients, who sets third-party
/// cookies, and who provides what is loaded from elsewhere. Each is named once, in the order of the declarations.
pub(crate) fn of(policy: &PolicyFacts, is_of: impl Fn(&CategoryDeclaration) -> bool) -> Vec<&'static str> {
    let cookies = policy.cookies.iter().filter(|cookie| is_of(cookie.category())).flat_map(|cookie| {
        let setter = (cookie.party() == Party::Third).then(|| cookie.provider());
        setter.into_iter().chain(cookie.recipients().unwrap_or_default().iter().copied())
    });
    let embeds = policy.embeds.iter().filter(|embed| is_of(embed.category())).flat_map(|embed| {
        let provider = (!policy.is_own_origin(embed.facts.origin)).then(|| embed.provider());
        provider.into_iter().chain(embed.recipients().unwrap_or_default().iter().copied())
    });
    let mut seen = HashSet::new();
    cookies.chain(embeds).filter(|name| seen.insert(*name)).collect()
}
