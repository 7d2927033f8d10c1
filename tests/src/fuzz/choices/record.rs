//! A simple parser of choices, written from the documentation of `Choices`.

use std::collections::BTreeMap;

use cookie_policy::Status;

use super::NOW;
use super::asked::{Asked, Standing};

const DAY: u64 = 86_400;

/// The lifetime of the choices cookie.
const KEPT: u64 = 184 * DAY;

/// Returns what a well-formed text says about each category.
#[derive(Clone, Default)]
pub(super) struct Record<'t>(BTreeMap<&'t str, Entry>);

#[derive(Clone, Copy)]
struct Entry {
    granted: bool,
    time: u64,
    fingerprint: u64,
}

impl<'t> Record<'t> {
    pub(super) fn parse(text: &'t str) -> Option<Self> {
        let mut pieces = text.split('&').peekable();
        if text.len() > 1024 || pieces.next() != Some("v=1") {
            return None;
        }
        if let Some(id) = pieces.next_if(|piece| piece.starts_with("id=")) {
            hex(id.strip_prefix("id=")?, 32)?;
        }
        let mut entries = BTreeMap::new();
        for piece in pieces {
            let (category, entry) = entry(piece)?;
            // Two entries for one category are invalid.
            if entries.insert(category, entry).is_some() {
                return None;
            }
        }
        Some(Self(entries))
    }

    /// Parses the entry of a category. An entry from the future is invalid, except for a difference between clocks.
    fn entry(&self, key: &str) -> Option<Entry> {
        self.0.get(key).filter(|entry| entry.time <= NOW + DAY).copied()
    }
}

fn entry(piece: &str) -> Option<(&str, Entry)> {
    let (category, decision) = piece.split_once('=')?;
    let [verdict, time, fingerprint] = decision.split('.').collect::<Vec<_>>().try_into().ok()?;
    let granted = match verdict {
        "grant" => true,
        "refuse" => false,
        _ => return None,
    };
    let is_key = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_".contains(&byte);
    let is_time = time.len() <= 12 && time.bytes().all(|byte| byte.is_ascii_digit());
    let fits = (1..=64).contains(&category.len()) && category.bytes().all(is_key) && is_time;
    let entry = Entry { granted, time: time.parse().ok()?, fingerprint: hex(fingerprint, 16)? as u64 };
    fits.then_some((category, entry))
}

/// Parses a number with this many digits, in lower case.
fn hex(text: &str, digits: usize) -> Option<u128> {
    let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    let fits = text.len() == digits && text.bytes().all(is_digit);
    fits.then(|| u128::from_str_radix(text, 16).ok()).flatten()
}

/// Returns the status of a visitor with these choices. Choices that cannot be parsed may contain a refusal.
pub(super) fn standing(record: Option<&Record<'_>>, asked: &Asked, gpc: bool) -> Standing {
    if gpc && asked.sells {
        return Standing { status: Status::Refused, is_open: false };
    }
    let entry = record.and_then(|record| record.entry(asked.key));
    let status = entry.map_or(Status::NotAsked, |entry| status(entry, asked));
    let refused = entry.is_some_and(|entry| !entry.granted);
    let is_open = if asked.is_anonymous { record.is_some() && !refused } else { status == Status::Granted };
    Standing { status, is_open }
}

fn status(entry: Entry, asked: &Asked) -> Status {
    match entry {
        Entry { time, .. } if time + KEPT < NOW => Status::Expired,
        Entry { granted: false, .. } => Status::Refused,
        Entry { fingerprint, .. } if fingerprint == asked.fingerprint => Status::Granted,
        _ => Status::Outdated,
    }
}
