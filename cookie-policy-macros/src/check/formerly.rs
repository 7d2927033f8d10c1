//! Where a cookie was before.

use super::party;
use super::prefix;
use crate::complaints::Complaints;
use crate::model::Party;
use crate::raw::{Cookie, Given, Place};
use crate::rules;

/// The cookie was elsewhere, and this server can remove it there.
pub(super) fn moved(raw: &Cookie, complaints: &mut Complaints) {
    let Some(former) = raw.formerly.value() else { return };
    let mut complain =
        |what: &str| complaints.rule(&rules::DEL_MOVED, former.span, what, "drop the key `formerly`");
    if party(raw) == Party::Third {
        complain("the cookie is a third party's");
    } else if prefix::is_host(raw) {
        complain("a `__Host-` cookie has the path `/` and no domain, so it was nowhere else");
    } else if is_read(&former.value)
        && place(&former.value) == (raw.path.text().unwrap_or("/"), raw.domain.text())
    {
        complain("the cookie still has this path and this domain");
    }
}

/// Whether all that was written is understood; what is not was complained about.
fn is_read(former: &Place) -> bool {
    !matches!(former.path, Given::Unreadable) && !matches!(former.domain, Given::Unreadable)
}

/// Path and domain; without the keys, as in a declaration without them.
pub(super) fn place(former: &Place) -> (&str, Option<&str>) {
    (former.path.text().unwrap_or("/"), former.domain.text())
}
