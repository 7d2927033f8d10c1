//! The lifetime.

use std::num::NonZeroU64;

use crate::complaints::Complaints;
use crate::model::Lifetime;
use crate::raw::{Cookie, Spanned};
use crate::rules;

/// The longest lifetime that browsers allow (RFC 6265bis, section 5.5).
pub(crate) const CAP_SECONDS: u64 = 400 * 86_400;

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
    if let Some(seconds) = seconds(raw).filter(|seconds| seconds.value == 0) {
        let help = "write `lifetime = \"90 days\"`; to remove a cookie, call `jar.remove`";
        complaints.rule(&rules::AGE_ZERO, seconds.span, "a lifetime of 0 seconds", help);
    }
}

/// The lifetime is not longer than browsers allow.
pub(super) fn cap(raw: &Cookie, complaints: &mut Complaints) {
    if let Some(seconds) = seconds(raw).filter(|seconds| seconds.value > CAP_SECONDS) {
        let what = "a lifetime over 400 days";
        complaints.rule(&rules::AGE_CAP, seconds.span, what, "write `lifetime = \"400 days\"` or less");
    }
}

fn seconds(raw: &Cookie) -> Option<&Spanned<u64>> {
    raw.lifetime.value()?.value.seconds.as_ref()
}

pub(super) fn lifetime(raw: &Cookie) -> Option<Lifetime> {
    let session = raw.lifetime.value()?.value.session;
    Some(match seconds(raw) {
        None => Lifetime::Session,
        Some(seconds) if session => Lifetime::SessionOr(NonZeroU64::new(seconds.value)?),
        Some(seconds) => Lifetime::Persistent(NonZeroU64::new(seconds.value)?),
    })
}
