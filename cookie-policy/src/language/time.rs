//! Lifetimes and dates in words.

use std::fmt;
use std::time::Duration;

use super::Texts;
use super::plural::PluralCategory;
use crate::declare::lifetime::Lifetime;

/// What a language has for times.
#[derive(Debug)]
pub(crate) struct Words {
    pub(crate) session: &'static str,
    /// The session, or the longer time that is told for `{}`.
    pub(crate) session_or: &'static str,
    pub(crate) units: Units,
    /// As they stand in a date.
    pub(crate) months: [&'static str; 12],
    /// `{day}`, `{month}` and `{year}` stand for these.
    pub(crate) date: &'static str,
    /// The same for the first day of a month, without `{day}`.
    pub(crate) first: &'static str,
}

#[derive(Debug)]
pub(crate) struct Units {
    pub(crate) days: Forms,
    pub(crate) hours: Forms,
    pub(crate) minutes: Forms,
    pub(crate) seconds: Forms,
}

/// A number of a unit, in the plural forms of a language. Without a form, it is `other`.
#[derive(Debug)]
pub(crate) struct Forms {
    pub(crate) zero: Option<Form>,
    pub(crate) one: Option<Form>,
    pub(crate) two: Option<Form>,
    pub(crate) few: Option<Form>,
    pub(crate) many: Option<Form>,
    pub(crate) other: Form,
}

/// What stands before and after the number; without the latter, the words alone tell it.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Form(pub(crate) &'static str, pub(crate) Option<&'static str>);

impl fmt::Debug for Form {
    /// In one line, as the tables have it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Form({:?}, {:?})", self.0, self.1)
    }
}

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
    /// Units of fixed length, longest first, with their seconds. A week is left out, so that "14 days" is not told as
    /// "2 weeks".
    fn all(&self) -> [(u64, &Forms); 4] {
        [(86_400, &self.days), (3_600, &self.hours), (60, &self.minutes), (1, &self.seconds)]
    }
}

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
        for (seconds, forms) in self.time.units.all() {
            let count = rest / seconds;
            let gap = if rest == time.as_secs() { "" } else { " " };
            rest %= seconds;
            if count > 0 {
                told.push_str(gap);
                self.push_count(count, forms, told);
            }
            if rest == 0 {
                return;
            }
        }
    }

    fn push_count(&self, count: u64, forms: &Forms, told: &mut String) {
        match forms.of(self.plural.category(count)) {
            Form(words, None) => told.push_str(words),
            Form(before, Some(after)) => told.extend([before, itoa::Buffer::new().format(count), after]),
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
        let pattern = if day == "1" { self.time.first } else { self.time.date };
        Some(pattern.replace("{day}", day).replace("{month}", month).replace("{year}", year))
    }
}

impl fmt::Display for Lifetime {
    /// In English words.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&super::Language::ENGLISH.texts().lifetime(*self))
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
