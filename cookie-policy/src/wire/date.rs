//! The dates of `Expires`, as leniently as browsers read them (RFC 6265bis, section 5.1.1).

/// What was found of a date.
#[derive(Default)]
struct Parts {
    /// Hour, minute and second.
    time: Option<[i64; 3]>,
    day: Option<i64>,
    month: Option<i64>,
    year: Option<i64>,
}

/// A date, in seconds since 1970; before it, they are negative. The zone is always UTC, whatever the text says.
pub(crate) fn seconds(text: &[u8]) -> Option<i64> {
    let mut parts = Parts::default();
    text.split(|byte| is_delimiter(*byte)).for_each(|token| parts.take(token));
    moment([parts.year?, parts.month?, parts.day?], parts.time?)
}

/// Returns the seconds since 1970 of a year, month and day with an hour, minute and second in the Gregorian calendar.
/// `None` if it has no such date, or before 1601.
pub(crate) fn moment([year, month, day]: [i64; 3], [hour, minute, second]: [i64; 3]) -> Option<i64> {
    let is_time = hour < 24 && minute < 60 && second < 60;
    let is_day = year >= 1601 && (1..=length(year, month)).contains(&day);
    (is_time && is_day).then(|| ((days(year, month, day) * 24 + hour) * 60 + minute) * 60 + second)
}

impl Parts {
    /// A token is the first part that it can be and that is still missing.
    fn take(&mut self, token: &[u8]) {
        if self.time.is_none() {
            self.time = time(token);
            if self.time.is_some() {
                return;
            }
        }
        let missing = [(&mut self.day, day as Reader), (&mut self.month, month), (&mut self.year, year)];
        for (part, read) in missing {
            if part.is_none() {
                *part = read(token);
                if part.is_some() {
                    return;
                }
            }
        }
    }
}

type Reader = fn(&[u8]) -> Option<i64>;

fn is_delimiter(byte: u8) -> bool {
    matches!(byte, b'\t' | b' '..=b'/' | b';'..=b'@' | b'['..=b'`' | b'{'..=b'~')
}

fn time(token: &[u8]) -> Option<[i64; 3]> {
    let mut fields = token.splitn(3, |byte| *byte == b':').map(|field| digits(field, 1..=2));
    Some([fields.next()??, fields.next()??, fields.next()??])
}

fn day(token: &[u8]) -> Option<i64> {
    digits(token, 1..=2)
}

const MONTHS: [&[u8; 3]; 12] =
    [b"jan", b"feb", b"mar", b"apr", b"may", b"jun", b"jul", b"aug", b"sep", b"oct", b"nov", b"dec"];

fn month(token: &[u8]) -> Option<i64> {
    let start = token.get(..3)?.to_ascii_lowercase();
    (1..).zip(MONTHS).find(|(_, month)| month.as_slice() == start).map(|(number, _)| number)
}

/// Two digits are a year from 1970 to 2069.
fn year(token: &[u8]) -> Option<i64> {
    match digits(token, 2..=4)? {
        year @ 0..70 => Some(year + 2000),
        year @ 70..100 => Some(year + 1900),
        year => Some(year),
    }
}

/// A number of so many digits, with anything but a digit behind it.
fn digits(token: &[u8], count: std::ops::RangeInclusive<usize>) -> Option<i64> {
    let length = token.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let digits = token.get(..length).filter(|_| count.contains(&length))?;
    Some(digits.iter().fold(0, |number, digit| number * 10 + i64::from(digit - b'0')))
}

/// Days of a month.
fn length(year: i64, month: i64) -> i64 {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 => 28 + i64::from(is_leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days since 1970 in the Gregorian calendar.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let past = year - 1;
    let before_year = 365 * past + past / 4 - past / 100 + past / 400 - 719_162;
    before_year + (1..month).map(|month| length(year, month)).sum::<i64>() + day - 1
}
