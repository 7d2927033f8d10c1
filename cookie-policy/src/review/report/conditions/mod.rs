//! When a rule of the report finds something. Each is a `const fn`, because a policy can deny it.

pub(super) mod attributes;
pub(super) mod embed;
pub(super) mod law;
pub(super) mod lifetime;
pub(super) mod list;
pub(super) mod name;
pub(super) mod policy;

use crate::declare::attributes::{Exemption, SetBy};
use crate::declare::declaration::Declaration;

/// Whether this site's server or scripts set the cookie, and not what scripts keep elsewhere.
const fn is_ours(cookie: &Declaration) -> bool {
    cookie.is_sent_here()
}

/// Whether this site's server sets the cookie.
const fn is_of_server(cookie: &Declaration) -> bool {
    is_ours(cookie) && matches!(cookie.set_by(), SetBy::Server)
}

/// Whether the cookie protects something.
const fn guards(cookie: &Declaration) -> bool {
    matches!(cookie.exemption(), Some(Exemption::Authentication | Exemption::Security))
}

const fn is_login(cookie: &Declaration) -> bool {
    matches!(cookie.exemption(), Some(Exemption::Authentication))
}
