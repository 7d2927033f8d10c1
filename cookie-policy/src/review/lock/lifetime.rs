//! Lifetimes in the words of declarations. They are not texts of a language, which could be reworded.

use std::time::Duration;

use crate::declare::lifetime::Lifetime;

const UNITS: [(&str, u64); 4] = [("day", 86_400), ("hour", 3_600), ("minute", 60), ("second", 1)];

const SESSION: &str = "session";
const SESSION_OR: &str = "session or ";
const AT_MOST: &str = "at most ";
const UNKNOWN: &str = "unknown: ";
const UNTIL_REMOVED: &str = "until removed";

/// Returns a lifetime as text.
pub(in crate::review) fn text(lifetime: Lifetime) -> String {
    match lifetime {
        Lifetime::Session => SESSION.to_owned(),
        Lifetime::Persistent(time) => duration(time),
        Lifetime::SessionOr(time) => format!("{SESSION_OR}{}", duration(time)),
        Lifetime::AtMost(time) => format!("{AT_MOST}{}", duration(time)),
        Lifetime::Unknown(words) => format!("{UNKNOWN}{words}"),
        Lifetime::UntilRemoved => UNTIL_REMOVED.to_owned(),
    }
}

fn duration(time: Duration) -> String {
    let mut rest = time.as_secs();
    let mut parts = Vec::new();
    for (unit, seconds) in UNITS {
        let count = rest / seconds;
        rest %= seconds;
        if count > 0 {
            parts.push(format!("{count} {unit}{}", if count == 1 { "" } else { "s" }));
        }
    }
    parts.join(" ")
}

/// Returns the lifetime of a text; `None` for the words of a third party, and for what is not a lifetime.
pub(in crate::review) fn parse(text: &str) -> Option<Lifetime> {
    if let Some(time) = text.strip_prefix(SESSION_OR) {
        return parse_duration(time).map(Lifetime::SessionOr);
    }
    if let Some(time) = text.strip_prefix(AT_MOST) {
        return parse_duration(time).map(Lifetime::AtMost);
    }
    match text {
        SESSION => Some(Lifetime::Session),
        UNTIL_REMOVED => Some(Lifetime::UntilRemoved),
        text => parse_duration(text).map(Lifetime::Persistent),
    }
}

fn parse_duration(text: &str) -> Option<Duration> {
    let words: Vec<&str> = text.split(' ').collect();
    let mut seconds = words.chunks(2).map(|pair| {
        let [count, unit] = pair else { return None };
        let (_, seconds) = UNITS.iter().find(|(name, _)| *name == unit.trim_end_matches('s'))?;
        count.parse::<u64>().ok()?.checked_mul(*seconds)
    });
    seconds.try_fold(0_u64, |sum, seconds| sum.checked_add(seconds?)).map(Duration::from_secs)
}

/// Returns the words of a third party.
pub(in crate::review) fn unknown(text: &str) -> Option<&str> {
    text.strip_prefix(UNKNOWN)
}
