//! The dates of cookies (RFC 6265bis, section 5.1.1).

const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// The parts that have been found.
#[derive(Default)]
struct Found {
    time: Option<(i64, i64, i64)>,
    day: Option<i64>,
    month: Option<i64>,
    year: Option<i64>,
}

/// Returns the seconds since 1970, or `None` if the text is not a date.
pub(super) fn parse(text: &str) -> Option<i64> {
    let mut found = Found::default();
    text.split(is_delimiter).for_each(|token| found.take(token));
    let (hour, minute, second) = found.time?;
    let (day, month) = (found.day?, found.month?);
    let year = full_year(found.year?);
    let legal = (1..=31).contains(&day) && year >= 1601 && hour <= 23 && minute <= 59 && second <= 59;
    let days = days(year, month, day);
    // A day that the month does not have is an error.
    let exists = day <= 28 || days < self::days(year + month / 12, month % 12 + 1, 1);
    (legal && exists).then_some(days * 86_400 + hour * 3600 + minute * 60 + second)
}

impl Found {
    /// Each token is the first missing part that it fits.
    fn take(&mut self, token: &str) {
        if self.time.is_none() && time(token).is_some() {
            self.time = time(token);
        } else if self.day.is_none() && number(token, 1, 2).is_some() {
            self.day = number(token, 1, 2);
        } else if self.month.is_none() && month(token).is_some() {
            self.month = month(token);
        } else if self.year.is_none() {
            self.year = number(token, 2, 4);
        }
    }
}

fn is_delimiter(char: char) -> bool {
    matches!(char, '\t' | ' '..='/' | ';'..='@' | '['..='`' | '{'..='~')
}

fn time(token: &str) -> Option<(i64, i64, i64)> {
    let mut parts = token.splitn(3, ':').map(|part| number(part, 1, 2));
    Some((parts.next()??, parts.next()??, parts.next()??))
}

fn month(token: &str) -> Option<i64> {
    let head = token.get(..3)?.to_ascii_lowercase();
    MONTHS.iter().zip(1..).find_map(|(month, number)| (*month == head).then_some(number))
}

/// Parses this many digits, followed by the end or another character.
fn number(token: &str, least: usize, most: usize) -> Option<i64> {
    let digits = token.bytes().take_while(u8::is_ascii_digit).count();
    (least..=most).contains(&digits).then(|| token.get(..digits)?.parse().ok()).flatten()
}

fn full_year(year: i64) -> i64 {
    match year {
        0..=69 => year + 2000,
        70..=99 => year + 1900,
        _ => year,
    }
}

/// Returns the days since 1970 in the Gregorian calendar.
fn days(year: i64, month: i64, day: i64) -> i64 {
    // The year begins in March, so that a leap day is its last.
    let year = if month <= 2 { year - 1 } else { year };
    let month = (month + 9) % 12;
    let leap_days = year / 4 - year / 100 + year / 400;
    year * 365 + leap_days + (month * 153 + 2) / 5 + day - 719_469
}
