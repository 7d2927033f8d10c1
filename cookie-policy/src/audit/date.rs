//! Dates that Chromium, Firefox and WebKitGTK all read as the same moment.
//!
//! RFC 6265bis, section 5.1.1, reads many more texts as dates. Browsers differ about those.

use crate::wire::date::moment;

/// Returns the date of an `Expires` attribute, in seconds since 1970.
///
/// A weekday in English or none, then `01 Jan 1970 00:00:00 GMT`, with two hyphens or a year of two digits, too; or the
/// form of `asctime`. In any other word, browsers can see a month.
pub(super) fn of_expires(text: &[u8]) -> Option<i64> {
    let Date { day, time } = of_http(Reader(text)).or_else(|| of_asctime(Reader(text)))?;
    moment(day, time)
}

/// Returns the date of a `Date` field, in seconds since 1970: an IMF-fixdate (RFC 9110, section 5.6.7).
pub(crate) fn of_field(text: &[u8]) -> Option<i64> {
    let is_weekday = WEEKDAYS.iter().any(|(short, _)| text.starts_with(short));
    let is_fixed = text.len() == FORM.len() && [3, 4, 7, 11].iter().all(|at| text.get(*at) == FORM.get(*at));
    of_expires(text).filter(|_| is_weekday && is_fixed)
}

const FORM: &[u8] = b"Thu, 01 Jan 1970 00:00:00 GMT";

/// How each weekday begins, and the rest of its long form.
const WEEKDAYS: [(&[u8], &[u8]); 7] = [
    (b"Mon", b"day"),
    (b"Tue", b"sday"),
    (b"Wed", b"nesday"),
    (b"Thu", b"rsday"),
    (b"Fri", b"day"),
    (b"Sat", b"urday"),
    (b"Sun", b"day"),
];
const MONTHS: [&[u8]; 12] =
    [b"Jan", b"Feb", b"Mar", b"Apr", b"May", b"Jun", b"Jul", b"Aug", b"Sep", b"Oct", b"Nov", b"Dec"];

/// A date as it is written.
struct Date {
    /// Year, month and day.
    day: [i64; 3],
    /// Hour, minute and second.
    time: [i64; 3],
}

fn of_http(mut text: Reader<'_>) -> Option<Date> {
    if text.weekday()? {
        text.take(b",");
        text.take(b" ")?;
    }
    let day = text.number(1..=2)?;
    let separator: &[u8] = if text.take(b"-").is_some() { b"-" } else { b" " };
    if separator == b" " {
        text.take(separator)?;
    }
    let month = text.month()?;
    text.take(separator)?;
    let year = text.year()?;
    text.take(b" ")?;
    let time = text.time()?;
    text.take(b" GMT")?;
    text.end(Date { day: [year, month, day], time })
}

fn of_asctime(mut text: Reader<'_>) -> Option<Date> {
    text.weekday()?;
    text.take(b" ")?;
    let month = text.month()?;
    text.take(b" ")?;
    let digits = if text.take(b" ").is_some() { 1 } else { 2 };
    let day = text.number(digits..=digits)?;
    text.take(b" ")?;
    let time = text.time()?;
    text.take(b" ")?;
    let year = text.number(4..=4)?;
    text.end(Date { day: [year, month, day], time })
}

/// The rest of a text.
struct Reader<'t>(&'t [u8]);

impl<'t> Reader<'t> {
    fn take(&mut self, expected: &[u8]) -> Option<()> {
        self.0 = self.0.strip_prefix(expected)?;
        Some(())
    }

    fn run(&mut self, belongs: impl Fn(&u8) -> bool) -> &'t [u8] {
        let length = self.0.iter().take_while(|byte| belongs(byte)).count();
        let (run, rest) = self.0.split_at_checked(length).unwrap_or((self.0, &[]));
        self.0 = rest;
        run
    }

    fn letters(&mut self) -> &'t [u8] {
        self.run(u8::is_ascii_alphabetic)
    }

    /// Whether there is a weekday; `None` if there is another word.
    fn weekday(&mut self) -> Option<bool> {
        let word = self.letters();
        let is_meant = |(short, rest): &(&[u8], &[u8])| {
            word.strip_prefix(*short).is_some_and(|end| end.is_empty() || end == *rest)
        };
        (word.is_empty() || WEEKDAYS.iter().any(is_meant)).then_some(!word.is_empty())
    }

    fn number(&mut self, length: std::ops::RangeInclusive<usize>) -> Option<i64> {
        let digits = self.run(u8::is_ascii_digit);
        let value =
            |digits: &[u8]| digits.iter().fold(0, |number, digit| number * 10 + i64::from(digit - b'0'));
        length.contains(&digits.len()).then(|| value(digits))
    }

    fn month(&mut self) -> Option<i64> {
        let letters = self.letters();
        (1..).zip(MONTHS).find(|(_, month)| *month == letters).map(|(number, _)| number)
    }

    /// Two digits are a year from 1970 to 2069.
    fn year(&mut self) -> Option<i64> {
        let before = self.0.len();
        let year = self.number(2..=4)?;
        match (before - self.0.len(), year) {
            (2, 0..70) => Some(year + 2000),
            (2, _) => Some(year + 1900),
            (4, _) => Some(year),
            _ => None,
        }
    }

    fn time(&mut self) -> Option<[i64; 3]> {
        let hour = self.number(2..=2)?;
        self.take(b":")?;
        let minute = self.number(2..=2)?;
        self.take(b":")?;
        Some([hour, minute, self.number(2..=2)?])
    }

    fn end(&self, date: Date) -> Option<Date> {
        self.0.is_empty().then_some(date)
    }
}
