//! `SameSite`, `Secure`, `HttpOnly` and `Partitioned`, which depend on each other.

use crate::complaints::Complaints;
use crate::model;
use crate::raw::Cookie;
use crate::rules;
use crate::words::{Exemption, Party, SameSite, SetBy, Word as _};

/// `SameSite=None` has `Secure`.
pub(super) fn same_site_none(raw: &Cookie, complaints: &mut Complaints) {
    if let (Some(given), false) = (raw.same_site.exactly(SameSite::None), raw.secure()) {
        let help = "write `secure = true`, or `same_site = Lax`";
        complaints.rule(&rules::SS_NONE, given.span, "`same_site = None` with `secure = false`", help);
    }
}

/// A cookie that another site's content sets has `SameSite=None`.
pub(super) fn same_site_cross(raw: &Cookie, complaints: &mut Complaints) {
    let given = raw.same_site.value();
    if let Some(given) = given.filter(|given| given.value != SameSite::None && raw.party() == Party::Third) {
        let what = format!("`same_site = {}` with `party = Third`", given.value.word());
        complaints.rule(&rules::SS_CROSS, given.span, &what, "write `same_site = None`, or leave it out");
    }
}

/// A cookie that protects a login, a form or the visitor's choices has `Secure`.
pub(super) fn secure_missing(raw: &Cookie, complaints: &mut Complaints) {
    let Some(exemption) = raw.exemption() else { return };
    let protects = matches!(exemption, Exemption::Authentication | Exemption::Security | Exemption::Choices);
    if let Some(given) = raw.secure.exactly(false).filter(|_| protects) {
        let what = format!("`secure = false` with `Necessary({})`", exemption.word());
        let help = "write `secure = true`; Chromium and Firefox accept it on `http://localhost`, too";
        complaints.rule(&rules::SEC_MISS, given.span, &what, help);
    }
}

/// No script sets an `HttpOnly` cookie.
pub(super) fn http_only_script(raw: &Cookie, complaints: &mut Complaints) {
    if let (Some(given), SetBy::Script) = (raw.http_only.exactly(true), raw.set_by()) {
        let help = "write `http_only = false`, or `set_by = Server`";
        complaints.rule(&rules::HTTPONLY_JS, given.span, "`http_only = true` with `set_by = Script`", help);
    }
}

/// `Partitioned` has `Secure`.
pub(super) fn partitioned_secure(raw: &Cookie, complaints: &mut Complaints) {
    let partitioned = raw.everywhere(&raw.partitioned, |former| &former.partitioned);
    for given in partitioned.filter(|given| given.value && !raw.secure()) {
        let help = "write `secure = true`";
        complaints.rule(&rules::PART_SECURE, given.span, "`partitioned = true` with `secure = false`", help);
    }
}

pub(super) fn same_site(raw: &Cookie) -> Option<model::SameSite> {
    match (raw.same_site(), raw.secure()) {
        (SameSite::Strict, secure) => Some(model::SameSite::Strict { secure }),
        (SameSite::Lax, secure) => Some(model::SameSite::Lax { secure }),
        (SameSite::None, true) => Some(model::SameSite::None),
        (SameSite::None, false) => None,
    }
}
