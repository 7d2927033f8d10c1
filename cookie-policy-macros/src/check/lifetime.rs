//! The lifetime.

use std::num::NonZeroU64;

use super::text::{blank, folded, translated};
use crate::complaints::{Complaints, quoted};
use crate::given::Spanned;
use crate::model::Lifetime;
use crate::raw::{self, Cookie, Length, Misspelt, Sum};
use crate::rules::{self, CAP_DAYS, DAY};
use crate::suggest;
use crate::words::{Party, Storage, Unit, Word as _};

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

/// A length of time is whole numbers, each with a unit.
pub(super) fn spelling(raw: &Cookie, complaints: &mut Complaints) {
    let Some(Length { text, sum: Err(misspelt) }) = raw.length() else { return };
    let units: Vec<&str> = units(raw).collect();
    let (what, help) = match misspelt {
        Misspelt::Unit(name) => {
            (format!("unknown unit of time `{}`", name.escape_debug()), suggest::help(name, &units))
        }
        Misspelt::Short(sum) => {
            (no_length(text, &units), format!("write {}", raw.lifetime_of(&kept(raw, sum))))
        }
        Misspelt::Form => (no_length(text, &units), lifetimes(raw, text)),
    };
    complaints.add(text.span, &what, &help);
}

/// The units that the lifetime can have.
fn units(raw: &Cookie) -> impl Iterator<Item = &'static str> {
    let is_documented = raw.party() == Party::Third;
    let units = Unit::ALL.iter().filter(move |unit| is_documented || !unit.is_of_calendar());
    units.map(|unit| unit.word())
}

fn no_length(text: &Spanned<String>, units: &[&str]) -> String {
    let (last, units) = units.split_last().unwrap_or((&"", &[]));
    let units = units.join(", ");
    let text = quoted(&text.value);
    format!("{text} is not a lifetime: expected whole numbers, each with a unit: {units} or {last}")
}

/// The lifetimes that such a cookie can have, each as it is written.
fn lifetimes(raw: &Cookie, text: &Spanned<String>) -> String {
    let (storage, is_third) = (raw.storage(), raw.party() == Party::Third);
    let is_plain = matches!(raw.lifetime.value(), Some(Spanned { value: raw::Lifetime::Persistent(_), .. }));
    let is_stored = matches!(storage, Storage::Local | Storage::IndexedDb);
    let is_cookie = storage == Storage::Cookie;
    let words = if text.value.trim().is_empty() { "until you log out" } else { &text.value };
    let all = [
        (storage != Storage::Session, raw.lifetime_of("90 days")),
        (!is_stored, "`lifetime = session`".to_owned()),
        (is_cookie && is_plain && !is_third, "`lifetime = session or \"14 days\"`".to_owned()),
        (is_stored, "`lifetime = until_removed`".to_owned()),
        (
            is_third && storage != Storage::Session,
            format!("`lifetime = unknown(\"{}\")`", words.escape_debug()),
        ),
    ];
    let fit: Vec<String> = all.into_iter().filter_map(|(fits, lifetime)| fits.then_some(lifetime)).collect();
    match fit.split_last() {
        Some((last, others)) if !others.is_empty() => format!("write {}, or {last}", others.join(", ")),
        _ => format!("write {}", fit.concat()),
    }
}

/// A length of time in the largest unit that needs no other, and no more than browsers allow.
fn kept(raw: &Cookie, sum: &Sum) -> String {
    let is_capped = (raw.party(), raw.storage()) == (Party::First, Storage::Cookie);
    let seconds = sum.seconds.clamp(1, if is_capped { CAP_DAYS * DAY } else { u64::MAX });
    let units = [(DAY, "day"), (3_600, "hour"), (60, "minute")];
    let (length, unit) = units.into_iter().find(|(length, _)| seconds % length == 0).unwrap_or((1, "second"));
    let number = seconds / length;
    format!("{number} {unit}{}", if number == 1 { "" } else { "s" })
}

/// The lifetime is not zero.
pub(super) fn not_zero(raw: &Cookie, complaints: &mut Complaints) {
    if let Some(seconds) = raw.seconds().filter(|seconds| seconds.value == 0) {
        let help = format!("write {}; to remove a cookie, call `jar.remove`", raw.lifetime_of("90 days"));
        complaints.rule(&rules::AGE_ZERO, seconds.span, "a lifetime of 0 seconds", &help);
    }
}

/// The lifetime is in units of fixed length. A third party's documentation may say months and years.
pub(super) fn calendar(raw: &Cookie, complaints: &mut Complaints) {
    let Some(Length { text, sum: Ok(sum) }) = raw.length().filter(|_| raw.party() == Party::First) else {
        return;
    };
    if let Some(unit) = sum.calendar_unit {
        let what = format!("a {} has no fixed length", unit.word().trim_end_matches('s'));
        complaints.add(text.span, &what, &format!("write {}", raw.lifetime_of(&kept(raw, sum))));
    }
}

/// The lifetime is not longer than browsers allow. The documentation of a third party may say more than browsers do.
pub(super) fn cap(raw: &Cookie, complaints: &mut Complaints) {
    if raw.party() == Party::Third || raw.storage() != Storage::Cookie {
        return;
    }
    if let Some(seconds) = raw.seconds().filter(|seconds| seconds.value > CAP_DAYS * DAY) {
        let what = format!("a lifetime over {CAP_DAYS} days");
        let help = format!("write {} or less", raw.lifetime_of(&format!("{CAP_DAYS} days")));
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
        complaints.add(given.span, what, "remove `at_most`");
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
    } else if raw.lifetime.value().is_some() && raw.length().is_none() {
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
    let of = |length: &Length| NonZeroU64::new(length.sum.as_ref().ok()?.seconds);
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
