//! Lifetimes and dates in words.

use std::fmt;
use std::time::Duration;

use super::Texts;
use super::plural::PluralCategory;
use crate::declare::lifetime::Lifetime;

/// The texts of a language for lifetimes and dates.
pub(crate) struct TimeTexts {
    pub(crate) session: &'static str,
    /// `{}`: the longer of the two lifetimes.
    pub(crate) session_or: &'static str,
    /// `{}`: the longest lifetime, where each cookie can have a shorter one.
    pub(crate) at_most: &'static str,
    /// A lifetime that starts again at each visit; `{}` is the lifetime.
    pub(crate) renewed: &'static str,
    /// A lifetime of a third party that browsers limit; `{}` is the limit.
    pub(crate) capped: &'static str,
    pub(crate) until_removed: &'static str,
    pub(crate) units: Units,
    /// The names of the months as dates use them.
    pub(crate) months: [&'static str; 12],
    /// A date with the placeholders `{day}`, `{month}` and `{year}`.
    pub(crate) date: &'static str,
    /// The first day of a month, with the placeholders `{month}` and `{year}`.
    pub(crate) first: &'static str,
}

/// The units of time.
pub(crate) struct Units {
    pub(crate) days: Forms,
    pub(crate) hours: Forms,
    pub(crate) minutes: Forms,
    pub(crate) seconds: Forms,
}

/// A number of a unit, in the plural forms of a language. A missing form is the same as `other`.
pub(crate) struct Forms {
    pub(crate) zero: Option<Form>,
    pub(crate) one: Option<Form>,
    pub(crate) two: Option<Form>,
    pub(crate) few: Option<Form>,
    pub(crate) many: Option<Form>,
    pub(crate) other: Form,
}

/// The text before the number and the text after it. Without the latter, the first is the whole text, with the number
/// as a word.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Form(pub(crate) &'static str, pub(crate) Option<&'static str>);

impl Forms {
    fn of(&self, category: PluralCategory) -> Form {
        let form = match category {
            PluralCategory::Zero => self.zero,
            PluralCategory::One => self.one,
            PluralCategory::Two => self.two,
            PluralCategory::Few => self.few,
            PluralCategory::Many => self.many,
            PluralCategory::Other => None,
        };
        form.unwrap_or(self.other)
    }
}

impl Units {
    /// Returns the units of fixed length with their seconds, longest first. There is no week, so that "14 days" does not
    /// become "2 weeks".
    fn all(&self) -> [(u64, &Forms); 4] {
        [(86_400, &self.days), (3_600, &self.hours), (60, &self.minutes), (1, &self.seconds)]
    }
}

impl Texts {
    /// Returns how long browsers keep a cookie, in words.
    pub(super) fn lifetime(&self, lifetime: Lifetime) -> String {
        let mut text = String::new();
        self.push_lifetime(lifetime, &mut text);
        text
    }

    /// Appends how long browsers keep a cookie, in words.
    pub(super) fn push_lifetime(&self, lifetime: Lifetime, text: &mut String) {
        match lifetime {
            Lifetime::Session => text.push_str(self.time.session),
            Lifetime::Persistent(time) => self.push_time(time, text),
            Lifetime::SessionOr(time) => self.push_time_in(self.time.session_or, time, text),
            Lifetime::AtMost(time) => self.push_time_in(self.time.at_most, time, text),
            Lifetime::Unknown(words) => text.push_str(words),
            Lifetime::UntilRemoved => text.push_str(self.time.until_removed),
        }
    }

    /// Appends a pattern with a time in it.
    pub(super) fn push_time_in(&self, pattern: &str, time: Duration, text: &mut String) {
        let (before, after) = pattern.split_once("{}").unwrap_or_default();
        text.push_str(before);
        self.push_time(time, text);
        text.push_str(after);
    }

    fn push_time(&self, time: Duration, text: &mut String) {
        let mut rest = time.as_secs();
        for (seconds, forms) in self.time.units.all() {
            let count = rest / seconds;
            let gap = if rest == time.as_secs() { "" } else { " " };
            rest %= seconds;
            if count > 0 {
                text.push_str(gap);
                self.push_count(count, forms, text);
            }
            if rest == 0 {
                return;
            }
        }
    }

    fn push_count(&self, count: u64, forms: &Forms, text: &mut String) {
        match forms.of(self.plural.category(count)) {
            Form(words, None) => text.push_str(words),
            Form(before, Some(after)) => text.extend([before, itoa::Buffer::new().format(count), after]),
        }
    }

    /// Returns a date `YYYY-MM-DD` in words. Any other text is returned as it is.
    pub(crate) fn date(&self, date: &str) -> String {
        self.date_in_words(date).unwrap_or_else(|| date.to_owned())
    }

    fn date_in_words(&self, date: &str) -> Option<String> {
        let (year, rest) = date.split_once('-')?;
        let (month, day) = rest.split_once('-')?;
        let month = month.parse::<usize>().ok()?.checked_sub(1)?;
        let month = self.time.months.get(month)?;
        let day = day.trim_start_matches('0');
        let pattern = if day == "1" { self.time.first } else { self.time.date };
        Some(pattern.replace("{day}", day).replace("{month}", month).replace("{year}", year))
    }
}

impl fmt::Display for Lifetime {
    /// Writes the lifetime in English and as in declarations, such as `14 days` or `session or 14 days`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = |lifetime| super::Language::ENGLISH.texts().lifetime(lifetime);
        match *self {
            Self::Session => f.write_str("session"),
            Self::SessionOr(time) => write!(f, "session or {}", words(Self::Persistent(time))),
            Self::Persistent(_) | Self::AtMost(_) | Self::Unknown(_) | Self::UntilRemoved => {
                f.write_str(&words(*self))
            }
        }
    }
}

/// Returns the day of a Unix time as `YYYY-MM-DD` (in UTC).
pub(crate) fn day(seconds: u64) -> String {
    // In a year that begins in March, the leap day is the last day; 400 such years have 146,097 days.
    let days = seconds / 86_400 + 719_468;
    let (cycle, day) = (days / 146_097, days % 146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let (year, month) = if month < 10 { (year, month + 3) } else { (year + 1, month - 9) };
    format!("{:04}-{month:02}-{day:02}", year + 400 * cycle)
}
