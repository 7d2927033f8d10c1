//! The lifetime.

use std::num::NonZeroU64;

use super::text::{blank, folded, translated};
use crate::complaints::Complaints;
use crate::model::Lifetime;
use crate::raw::{self, Cookie, Length};
use crate::rules::{self, CAP_DAYS, DAY};
use crate::words::{Party, Storage};

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

/// The lifetime is in units of fixed length. A third party's documentation may say months and years.
pub(super) fn calendar(raw: &Cookie, complaints: &mut Complaints) {
    let Some(length) = raw.length().filter(|_| raw.party() == Party::First) else { return };
    if let Some(unit) = length.calendar_unit {
        let what = format!("a {} has no fixed length", unit.trim_end_matches('s'));
        let most = if raw.storage() == Storage::Cookie { CAP_DAYS } else { u64::MAX };
        let days = (length.seconds.value / DAY).clamp(1, most);
        complaints.add(length.seconds.span, &what, &format!("write days: `lifetime = \"{days} days\"`"));
    }
}

/// The lifetime is not longer than browsers allow. The documentation of a third party may say more than browsers do.
pub(super) fn cap(raw: &Cookie, complaints: &mut Complaints) {
    if raw.party() == Party::Third || raw.storage() != Storage::Cookie {
        return;
    }
    if let Some(seconds) = raw.seconds().filter(|seconds| seconds.value > CAP_DAYS * DAY) {
        let what = format!("a lifetime over {CAP_DAYS} days");
        let help = format!("write `lifetime = \"{CAP_DAYS} days\"` or less");
        complaints.rule(&rules::AGE_CAP, seconds.span, &what, &help);
    }
}

/// The library sets the choices cookie, always for its whole lifetime.
pub(super) fn choices(raw: &Cookie, complaints: &mut Complaints) {
    if let Some(given) = raw
        .lifetime
        .value()
        .filter(|given| raw.is_choices() && matches!(given.value, raw::Lifetime::AtMost(_)))
    {
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
        complaints.add(given.span, "`refresh = true` with a `lifetime` that is not counted", help);
    }
}

/// Only a third party can leave it open how long a cookie is kept. What it says is not empty.
pub(super) fn unknown(raw: &Cookie, complaints: &mut Complaints) {
    let Some(words) = raw.words() else { return };
    let mut complain = |span, what: &str, help: &str| complaints.rule(&rules::DUR, span, what, help);
    if raw.party() == Party::First {
        let what =
            "`unknown(..)` is for cookies of third parties, but this site knows how long it keeps its own";
        complain(words.text.span, what, "write `lifetime = \"90 days\"`, or `lifetime = session`");
    }
    if let Some(what) = blank("`unknown(..)`", &words.text.value) {
        let help = "write what the third party says: `lifetime = unknown(\"until you log out\")`";
        complain(words.text.span, &what, help);
    }
}

/// The lifetime. Browsers keep no cookie for longer than they allow, whatever a third party's documentation says.
pub(super) fn lifetime(raw: &Cookie) -> Option<Lifetime<'_>> {
    use raw::Lifetime as Raw;
    let capped = (raw.party(), raw.storage()) == (Party::Third, Storage::Cookie);
    let most = NonZeroU64::new(CAP_DAYS * DAY).filter(|_| capped);
    let of = |length: &Length| NonZeroU64::new(length.seconds.value);
    Some(match &raw.lifetime.value()?.value {
        Raw::Session => Lifetime::Session,
        Raw::Persistent(length) | Raw::SessionOr(length) | Raw::AtMost(length)
            if most.is_some() && of(length) > most =>
        {
            Lifetime::AtMost(most?)
        }
        Raw::Persistent(length) => Lifetime::Persistent(of(length)?),
        Raw::SessionOr(length) => Lifetime::SessionOr(of(length)?),
        Raw::AtMost(length) => Lifetime::AtMost(of(length)?),
        Raw::Unknown(words) => Lifetime::Unknown(folded(&words.text.value), translated(&words.translations)),
        Raw::UntilRemoved => Lifetime::UntilRemoved,
    })
}
