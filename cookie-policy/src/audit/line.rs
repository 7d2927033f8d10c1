//! A `Set-Cookie` line as browsers read it, whoever wrote it (RFC 6265bis, section 5.6).

use std::time::SystemTime;

use crate::attributes::SameSite;
use crate::decision::unix_seconds;
use crate::header::{trim_end, trim_start};
use crate::set_cookie::LIMIT;

/// What a line says but for the value, which is nobody's business here.
#[derive(Debug, Default)]
pub(super) struct Line<'l> {
    pub(super) name: &'l [u8],
    /// Without one, browsers take the directory of the request's address.
    pub(super) path: Option<&'l [u8]>,
    pub(super) domain: Option<&'l [u8]>,
    pub(super) same_site: Option<SameSite>,
    pub(super) secure: bool,
    pub(super) http_only: bool,
    pub(super) partitioned: bool,
    max_age: Option<i64>,
    expires: Option<Expires>,
}

/// A date, as far as it is one.
type Expires = Option<SystemTime>;

/// How long browsers keep a cookie.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Kept {
    No,
    Session,
    Seconds(u64),
    /// The date is none of HTTP; browsers may make something of it.
    Unclear,
}

/// A line that browsers drop as a whole.
#[derive(Debug)]
pub(super) struct Dropped<'l> {
    pub(super) name: &'l [u8],
    pub(super) fault: Fault,
}

/// A rule, and how it is broken.
pub(super) type Fault = (&'static str, &'static str);

const CONTROL: Fault = ("A-VAL-CTL", "browsers drop the line, because it holds a control character");
const EMPTY: Fault = ("A-NAME-EMPTY", "browsers drop the line, because it has neither a name nor a value");
const LONG: Fault =
    ("A-SIZE-PAIR", "browsers drop the line, because name and value are over 4096 bytes together");

/// Bytes of an attribute's value; browsers ignore what is longer.
const LONGEST_VALUE: usize = 1024;

impl<'l> Line<'l> {
    pub(super) fn read(line: &'l [u8]) -> Result<Self, Dropped<'l>> {
        let mut parts = line.split(|byte| *byte == b';');
        // A line without `=` has a value and no name.
        let (name, value) = split(parts.next().unwrap_or_default()).unwrap_or_else(|value| (&[], value));
        let is_control = |byte: &u8| byte.is_ascii_control() && *byte != b'\t';
        let faults = [
            (CONTROL, line.iter().any(is_control)),
            (LONG, name.len() + value.len() > LIMIT),
            (EMPTY, name.is_empty() && value.is_empty()),
        ];
        if let Some((fault, _)) = faults.into_iter().find(|(_, is_so)| *is_so) {
            return Err(Dropped { name, fault });
        }
        let mut read = Self { name, ..Self::default() };
        parts.for_each(|part| read.take(part));
        Ok(read)
    }

    /// Takes an attribute in; the last of several counts.
    fn take(&mut self, part: &'l [u8]) {
        let (name, value) = split(part).unwrap_or_else(|name| (name, &[]));
        if value.len() > LONGEST_VALUE {
            return;
        }
        match name.to_ascii_lowercase().as_slice() {
            b"path" => self.path = Some(value).filter(|path| path.starts_with(b"/")),
            b"domain" => self.domain = domain(value),
            b"samesite" => self.same_site = same_site(value),
            b"secure" => self.secure = true,
            b"httponly" => self.http_only = true,
            b"partitioned" => self.partitioned = true,
            b"max-age" => self.max_age = seconds(value).or(self.max_age),
            b"expires" => self.expires = Some(date(value)),
            _ => {}
        }
    }

    /// How long browsers keep the cookie from `now` on: `Max-Age` counts before `Expires` (section 4.1.2.2).
    pub(super) fn kept(&self, now: SystemTime) -> Kept {
        match (self.max_age, self.expires) {
            (Some(seconds), _) => kept(u64::try_from(seconds).unwrap_or_default()),
            (None, Some(Some(end))) => kept(unix_seconds(end).saturating_sub(unix_seconds(now))),
            (None, Some(None)) => Kept::Unclear,
            (None, None) => Kept::Session,
        }
    }

    /// Whether browsers have one cookie for both lines (section 5.7, step 23).
    pub(super) fn is_of_same_cookie(&self, other: &Line<'_>) -> bool {
        let same_domain = match (self.domain, other.domain) {
            (Some(one), Some(another)) => one.eq_ignore_ascii_case(another),
            (one, another) => one == another,
        };
        self.name == other.name
            && self.path == other.path
            && self.partitioned == other.partitioned
            && same_domain
    }
}

/// What stands before and behind the first `=`, or the whole if there is none.
fn split(part: &[u8]) -> Result<(&[u8], &[u8]), &[u8]> {
    let equals = part.iter().position(|byte| *byte == b'=');
    match equals.and_then(|equals| part.split_at_checked(equals)) {
        Some((name, value)) => Ok((trimmed(name), trimmed(value.get(1..).unwrap_or_default()))),
        None => Err(trimmed(part)),
    }
}

fn trimmed(text: &[u8]) -> &[u8] {
    trim_start(trim_end(text))
}

/// Browsers strip one dot, and take an empty domain for none (section 5.7, steps 7 and 8).
fn domain(value: &[u8]) -> Option<&[u8]> {
    Some(value.strip_prefix(b".").unwrap_or(value)).filter(|domain| !domain.is_empty())
}

fn same_site(value: &[u8]) -> Option<SameSite> {
    SameSite::ALL.iter().copied().find(|one| one.as_str().as_bytes().eq_ignore_ascii_case(value))
}

/// Anything but digits, behind a `-` or not, is no `Max-Age` (section 5.6.2); a longer one than numbers can be is for ever.
fn seconds(value: &[u8]) -> Option<i64> {
    let digits = value.strip_prefix(b"-").unwrap_or(value);
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let is_negative = digits.len() < value.len();
    let seconds = std::str::from_utf8(digits).ok()?.parse().unwrap_or(i64::MAX);
    Some(if is_negative { 0 } else { seconds })
}

/// The forms that HTTP has for dates (RFC 9110, section 5.6.7), and the older one with hyphens.
fn date(value: &[u8]) -> Expires {
    let value = std::str::from_utf8(value).ok()?;
    httpdate::parse_http_date(value).or_else(|_| httpdate::parse_http_date(&value.replace('-', " "))).ok()
}

fn kept(seconds: u64) -> Kept {
    if seconds == 0 { Kept::No } else { Kept::Seconds(seconds) }
}
