//! The lifetime.

use std::num::NonZeroU64;

use crate::complaints::Complaints;
use crate::model::Lifetime;
use crate::raw::Cookie;
use crate::rules::{self, CAP_DAYS, DAY};

/// The lifetime is stated, also if it is `session`: a rule of browsers and a rule of law.
pub(super) fn given(raw: &Cookie, complaints: &mut Complaints) {
    if raw.lifetime.is_nothing() {
        let what = format!("`{}` has no `lifetime`", raw.ident);
        let also = &rules::AGE_NONE;
        let help = format!(
            "add `lifetime = \"90 days\"`, or `lifetime = session`: {} [{}: {}]",
            also.sentence, also.id, also.source
        );
        complaints.rule(&rules::DUR, raw.ident.span(), &what, &help);
    }
}

/// The lifetime is not zero.
pub(super) fn not_zero(raw: &Cookie, complaints: &mut Complaints) {
    if let Some(seconds) = raw.seconds().filter(|seconds| seconds.value == 0) {
        let help = "write `lifetime = \"90 days\"`; to remove a cookie, call `jar.remove`";
        complaints.rule(&rules::AGE_ZERO, seconds.span, "a lifetime of 0 seconds", help);
    }
}

/// The lifetime is not longer than browsers allow.
pub(super) fn cap(raw: &Cookie, complaints: &mut Complaints) {
    if let Some(seconds) = raw.seconds().filter(|seconds| seconds.value > CAP_DAYS * DAY) {
        let what = format!("a lifetime over {CAP_DAYS} days");
        let help = format!("write `lifetime = \"{CAP_DAYS} days\"` or less");
        complaints.rule(&rules::AGE_CAP, seconds.span, &what, &help);
    }
}

/// The library sets the choices cookie, always for its whole lifetime.
pub(super) fn choices(raw: &Cookie, complaints: &mut Complaints) {
    if let Some(given) = raw.lifetime.value().filter(|given| raw.is_choices() && given.value.at_most) {
        let what = "the choices cookie is always kept for its whole lifetime";
        complaints.add(given.span, what, "write `lifetime = \"184 days\"`");
    }
}

/// What is counted again from each visit has a length, and may be prolonged.
pub(super) fn refresh(raw: &Cookie, complaints: &mut Complaints) {
    let Some(given) = raw.refresh.exactly(true) else { return };
    let help = "leave out `refresh`";
    if raw.stated().is_anonymous() {
        let what = "`refresh = true` with `Statistics(Anonymous)`";
        complaints.rule(&rules::EX_AUDIENCE, given.span, what, help);
    } else if raw.is_choices() {
        let what = "the choices cookie is counted from the visitor's answer, so a visit does not renew it";
        complaints.add(given.span, what, help);
    } else if raw.lifetime.value().is_some() && raw.seconds().is_none() {
        complaints.add(given.span, "`refresh = true` with `lifetime = session`, which is not counted", help);
    }
}

pub(super) fn lifetime(raw: &Cookie) -> Option<Lifetime> {
    let given = &raw.lifetime.value()?.value;
    let (session, at_most) = (given.session, given.at_most);
    Some(match raw.seconds() {
        None => Lifetime::Session,
        Some(seconds) if at_most => Lifetime::AtMost(NonZeroU64::new(seconds.value)?),
        Some(seconds) if session => Lifetime::SessionOr(NonZeroU64::new(seconds.value)?),
        Some(seconds) => Lifetime::Persistent(NonZeroU64::new(seconds.value)?),
    })
}
