//! What browsers did not load, as they report it.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// The most pairs of a directive and an origin that are counted apart.
const MOST: usize = 256;

/// The most reports of a minute that are counted. Anybody can send reports.
const MOST_IN_A_MINUTE: u32 = 600;

/// The name of every origin beyond [`MOST`].
pub(crate) const OTHERS: &str = "others";

/// The reports of browsers about one site: which origins were blocked, and how often.
#[derive(Debug, Default)]
pub(crate) struct BlockedLoads(Mutex<Counts>);

#[derive(Debug, Default)]
struct Counts {
    loads: BTreeMap<(&'static str, String), u64>,
    /// The minute of the last report, and the number of reports in it.
    minute: (u64, u32),
}

impl BlockedLoads {
    /// Counts a report, at a time in seconds since 1970.
    pub(crate) fn count(&self, directive: &'static str, origin: String, now: u64) {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let minute = now / 60;
        let before = if counts.minute.0 == minute { counts.minute.1 } else { 0 };
        counts.minute = (minute, before.saturating_add(1));
        if before >= MOST_IN_A_MINUTE {
            return;
        }
        let key = (directive, origin);
        let has_room = counts.loads.len() < MOST || counts.loads.contains_key(&key);
        let key = if has_room { key } else { (directive, OTHERS.to_owned()) };
        *counts.loads.entry(key).or_default() += 1;
    }

    /// Returns what was counted: directive, origin and number.
    pub(crate) fn all(&self) -> Vec<(&'static str, String, u64)> {
        let counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        counts.loads.iter().map(|((directive, origin), count)| (*directive, origin.clone(), *count)).collect()
    }
}
