//! `SameSite`, `Secure`, `HttpOnly` and `Partitioned`, which depend on each other.

use super::{party, set_by};
use crate::complaints::Complaints;
use crate::model::{Party, SetBy};
use crate::raw::{Category, Cookie};
use crate::rules;

/// `SameSite=None` has `Secure`.
pub(super) fn same_site_none(raw: &Cookie, complaints: &mut Complaints) {
    if let (Some(given), true) = (raw.same_site.value().filter(|given| given.value == "None"), insecure(raw))
    {
        let help = "write `secure = true`, or `same_site = Lax`";
        complaints.rule(&rules::SS_NONE, given.span, "`same_site = None` with `secure = false`", help);
    }
}

/// What another site's content sets is not kept to this site.
pub(super) fn same_site_cross(raw: &Cookie, complaints: &mut Complaints) {
    let given = raw.same_site.value().filter(|given| given.value != "None" && party(raw) == Party::Third);
    if let Some(given) = given {
        let what = format!("`same_site = {}` with `party = Third`", given.value);
        complaints.rule(&rules::SS_CROSS, given.span, &what, "write `same_site = None`, or leave it out");
    }
}

/// What guards a login, a form or the visitor's choices has `Secure`.
pub(super) fn secure_missing(raw: &Cookie, complaints: &mut Complaints) {
    let Some(Category::BuiltIn { detail: Some(exemption), .. }) =
        raw.category.value().map(|given| &given.value)
    else {
        return;
    };
    let guards = ["Authentication", "Security", "Choices"].contains(exemption);
    if let Some(given) = raw.secure.value().filter(|given| guards && !given.value) {
        let what = format!("`secure = false` with `Necessary({exemption})`");
        complaints.rule(
            &rules::SEC_MISS,
            given.span,
            &what,
            "write `secure = true`; browsers take it on `localhost`, too",
        );
    }
}

/// No script sets an `HttpOnly` cookie.
pub(super) fn http_only_script(raw: &Cookie, complaints: &mut Complaints) {
    let given = raw.http_only.value().filter(|given| given.value && set_by(raw) == SetBy::Script);
    if let Some(given) = given {
        let help = "write `http_only = false`, or `set_by = Server`";
        complaints.rule(&rules::HTTPONLY_JS, given.span, "`http_only = true` with `set_by = Script`", help);
    }
}

/// `Partitioned` has `Secure`.
pub(super) fn partitioned_secure(raw: &Cookie, complaints: &mut Complaints) {
    if let (Some(given), true) = (raw.partitioned.value().filter(|given| given.value), insecure(raw)) {
        let help = "write `secure = true`";
        complaints.rule(&rules::PART_SECURE, given.span, "`partitioned = true` with `secure = false`", help);
    }
}

fn insecure(raw: &Cookie) -> bool {
    !raw.secure.or(true)
}
