//! Lifetimes and dates in words.

use std::time::Duration;

use super::Texts;
use crate::lifetime::Lifetime;

/// What a language has for times.
pub(crate) struct Words {
    pub(super) session: &'static str,
    /// The session, or the longer time that is told for `{}`.
    pub(super) session_or: &'static str,
    /// One and many, for each of the units.
    pub(super) units: [(&'static str, &'static str); 4],
    pub(super) is_one: fn(u64) -> bool,
    pub(super) months: [&'static str; 12],
    /// The number of the first day of a month.
    pub(super) first: &'static str,
}

/// Seconds of units of fixed length, longest first. A week is left out, so that "14 days" is not told as "2 weeks".
const UNITS: [u64; 4] = [86_400, 3_600, 60, 1];

impl Texts {
    /// How long a cookie is kept.
    pub(crate) fn lifetime(&self, lifetime: Lifetime) -> String {
        let mut told = String::new();
        self.push_lifetime(lifetime, &mut told);
        told
    }

    /// Appends how long a cookie is kept.
    pub(crate) fn push_lifetime(&self, lifetime: Lifetime, told: &mut String) {
        match lifetime {
            Lifetime::Session => told.push_str(self.time.session),
            Lifetime::Persistent(time) => self.push_time(time, told),
            Lifetime::SessionOr(time) => {
                let (before, after) = self.time.session_or.split_once("{}").unwrap_or_default();
                told.push_str(before);
                self.push_time(time, told);
                told.push_str(after);
            }
        }
    }

    fn push_time(&self, time: Duration, told: &mut String) {
        let mut rest = time.as_secs();
        for (seconds, (one, many)) in UNITS.into_iter().zip(self.time.units) {
            let count = rest / seconds;
            let gap = if rest == time.as_secs() { "" } else { " " };
            rest %= seconds;
            if count > 0 {
                let unit = if (self.time.is_one)(count) { one } else { many };
                told.extend([gap, itoa::Buffer::new().format(count), " ", unit]);
            }
            if rest == 0 {
                return;
            }
        }
    }

    /// A date `YYYY-MM-DD` as people write it; as it is, if it is none.
    pub(crate) fn date(&self, date: &str) -> String {
        self.date_in_words(date).unwrap_or_else(|| date.to_owned())
    }

    fn date_in_words(&self, date: &str) -> Option<String> {
        let (year, rest) = date.split_once('-')?;
        let (month, day) = rest.split_once('-')?;
        let month = month.parse::<usize>().ok()?.checked_sub(1)?;
        let month = self.time.months.get(month)?;
        let day = day.trim_start_matches('0');
        let day = if day == "1" { self.time.first } else { day };
        Some([day, month, year].join(" "))
    }
}

/// The day of a Unix time, as `YYYY-MM-DD` (in UTC).
pub(crate) fn day(seconds: u64) -> String {
    // Years that begin in March have their leap day at their end, and 400 of them have 146,097 days.
    let days = seconds / 86_400 + 719_468;
    let (cycle, day) = (days / 146_097, days % 146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let (year, month) = if month < 10 { (year, month + 3) } else { (year + 1, month - 9) };
    format!("{:04}-{month:02}-{day:02}", year + 400 * cycle)
}
