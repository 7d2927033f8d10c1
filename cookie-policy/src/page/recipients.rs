//! The third parties with access to cookies.

use crate::declare::attributes::Party;
use crate::declare::category::CategoryDeclaration;
use crate::policy::PolicyFacts;

/// Returns the third parties with access to the cookies and embeds of some categories: their recipients, who sets third-party
/// cookies, and who provides what is loaded from elsewhere. Each is named once, in the order of the declarations.
pub(crate) fn of(policy: &PolicyFacts, is_of: impl Fn(&CategoryDeclaration) -> bool) -> Vec<&'static str> {
    let mut names = Vec::new();
    for cookie in policy.cookies.iter().filter(|cookie| is_of(cookie.category())) {
        let setter = (cookie.party() == Party::Third).then(|| cookie.provider());
        for name in setter.into_iter().chain(cookie.recipients().into_iter().flatten().copied()) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    for embed in policy.embeds.iter().filter(|embed| is_of(embed.category())) {
        let provider = (!policy.is_own_origin(embed.facts.origin)).then(|| embed.provider());
        for name in provider.into_iter().chain(embed.recipients().into_iter().flatten().copied()) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    names
}
