//! Two installations whose cookies browsers mix.

use super::error::PlacementError;
use super::installation::Installation;
use crate::declare::attributes::SetBy;
use crate::declare::declaration::Declaration;
use crate::wire::{domain, path};

/// Checks that no request to one of two installations carries a cookie of the other under a name of its own. Scripts name
/// their cookies themselves, and often share them on purpose.
pub(crate) fn check(one: &Installation, other: &Installation) -> Result<(), PlacementError> {
    let is_ours = |cookie: &&'static Declaration| cookie.is_sent_here() && cookie.set_by() == SetBy::Server;
    for cookie in one.policy.cookies.iter().filter(is_ours) {
        let are_mixed = |twin: &'static Declaration| {
            cookie.name() == twin.name() && are_sent_together((one, cookie), (other, twin))
        };
        if other.policy.cookies.iter().filter(is_ours).any(are_mixed) {
            let (name, sites) = (cookie.name(), [one.policy.site, other.policy.site]);
            let reason =
                format!("browsers send the cookies `{name}` of {} with one request", sites.join(" and "));
            let help = "give the cookies of one of them other names: `Mount::at(..)?.names(\"vault_\")?`";
            return Err(PlacementError::new("A-NAME-SHADOW", reason, help).of(cookie.facts.rust_name));
        }
    }
    Ok(())
}

/// Whether some request carries both. Ports do not keep cookies apart (RFC 6265bis, section 8.5).
fn are_sent_together(
    (one, cookie): (&Installation, &Declaration),
    (other, twin): (&Installation, &Declaration),
) -> bool {
    let covers = |site: &Installation, cookie: &Declaration, host: &str| match cookie.domain() {
        None => site.host == host,
        Some(name) => domain::matches(host, name),
    };
    (covers(one, cookie, other.host) || covers(other, twin, one.host))
        && (path::matches(cookie.path(), twin.path()) || path::matches(twin.path(), cookie.path()))
}
