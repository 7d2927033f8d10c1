//! Dates of the Gregorian calendar.

use crate::complaints::{Complaints, quoted};
use crate::given::Spanned;
use crate::keys::Key;
use crate::rules::DAY;

/// The value of a key is a day of the calendar.
pub(super) fn check(key: &Key, date: &Spanned<String>, complaints: &mut Complaints) {
    if let Some(fault) = fault(&date.value) {
        let what = format!("{} {fault}", quoted(&date.value));
        complaints.add(date.span, &what, &format!("write `{}`: year, month, day", key.example));
    }
}

/// Returns the Unix time at which a day begins (UTC).
pub(super) fn unix_time(text: &str) -> Option<u64> {
    let (year, month, day) = numbers(text)?;
    let years = (1970..year).map(|year| (1..=12).map(|month| days(year, month)).sum::<u32>());
    let months = (1..month).map(|month| days(year, month));
    let days = years.chain(months).sum::<u32>() + day.checked_sub(1)?;
    Some(u64::from(days) * DAY)
}

/// Returns what is wrong with a text that should be a date.
fn fault(text: &str) -> Option<&'static str> {
    match numbers(text) {
        None => Some("is not of the form `YYYY-MM-DD`"),
        Some((year, month, day)) if day == 0 || day > days(year, month) => {
            Some("is not a day of the calendar")
        }
        Some((..1970, _, _)) => Some("is before 1970"),
        Some(_) => None,
    }
}

/// Year, month and day.
fn numbers(text: &str) -> Option<(u32, u32, u32)> {
    let (year, rest) = text.split_once('-')?;
    let (month, day) = rest.split_once('-')?;
    Some((number(year, 4)?, number(month, 2)?, number(day, 2)?))
}

fn number(text: &str, digits: usize) -> Option<u32> {
    let fits = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    if fits { text.parse().ok() } else { None }
}

/// How many days the month has; none if there is no such month.
fn days(year: u32, month: u32) -> u32 {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 => 28 + u32::from(is_leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}
