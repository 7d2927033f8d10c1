//! Lifetimes in the words of declarations. They are not texts of a language, which could be reworded.

use std::time::Duration;

use crate::declare::lifetime::Lifetime;

const UNITS: [(&str, u64); 4] = [("day", 86_400), ("hour", 3_600), ("minute", 60), ("second", 1)];

const SESSION_OR: &str = "session or ";
const AT_MOST: &str = "at most ";
const UNKNOWN: &str = "unknown: ";
const UNTIL_REMOVED: &str = "until removed";

/// Returns a lifetime as text.
pub(in crate::review) fn text(lifetime: Lifetime) -> String {
    match lifetime {
        Lifetime::Session => "session".to_owned(),
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

/// Makes a lifetime of a length of time.
type Kind = fn(Duration) -> Lifetime;

/// What comes before a length of time.
const KINDS: [(&str, Kind); 3] =
    [(SESSION_OR, Lifetime::SessionOr), (AT_MOST, Lifetime::AtMost), ("", Lifetime::Persistent)];

/// Returns the lifetime of a text; `None` for the words of a third party, and for what is not a lifetime.
pub(in crate::review) fn parse(text: &str) -> Option<Lifetime> {
    match text {
        "session" => return Some(Lifetime::Session),
        UNTIL_REMOVED => return Some(Lifetime::UntilRemoved),
        _ => {}
    }
    let (time, kind) =
        KINDS.iter().find_map(|(kind, lifetime)| Some((text.strip_prefix(kind)?, lifetime)))?;
    parse_duration(time).map(kind)
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
