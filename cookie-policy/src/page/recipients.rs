//! The third parties with access to cookies.

use crate::declare::attributes::Party;
use crate::declare::category::CategoryDeclaration;
use crate::policy::PolicyFacts;

/// Returns the third parties with access to the cookies of some categories: their recipients, and who sets third-party
/// cookies. Each is named once, in the order of the declarations.
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
    names
}
