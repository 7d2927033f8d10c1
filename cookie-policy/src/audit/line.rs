//! A `Set-Cookie` line as browsers read it, whoever wrote it (RFC 6265bis, section 5.6).

use super::date;
use crate::declare::attributes::SameSite;
use crate::declare::declaration::Declaration;
use crate::wire::octets::{LIMIT, trim_end, trim_start};

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
    /// The last `Max-Age` that is one (section 5.6.2).
    max_age: Option<i64>,
    /// The last `Expires`, in seconds since 1970.
    expires: Option<i64>,
    /// Browsers differ about how long the cookie is kept.
    unclear: Option<Fault>,
}

/// How long browsers keep a cookie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kept {
    No,
    Session,
    Seconds(u64),
    Unclear(Fault),
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
const NO_NUMBER: Fault =
    ("A-AGE-GRAMMAR", "`Max-Age` is no number, and browsers differ about what they make of it");
const NO_DATE: Fault = ("A-EXP-FMT", "`Expires` is no date, and browsers differ about what they make of it");
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
            b"max-age" => match seconds(value) {
                Some(seconds) => self.max_age = Some(seconds),
                // Some browsers read a part of it, also where another one is well-formed.
                None => self.unclear = Some(NO_NUMBER),
            },
            b"expires" => match date::seconds(value) {
                Some(seconds) => self.expires = Some(seconds),
                None => self.unclear = self.unclear.or(Some(NO_DATE)),
            },
            _ => {}
        }
    }

    /// How long browsers keep the cookie from `now` on, in seconds since 1970: `Max-Age` counts before `Expires`
    /// (section 4.1.2.2).
    pub(super) fn kept(&self, now: i64) -> Kept {
        match (self.unclear, self.max_age, self.expires) {
            (Some(fault), None, _) => Kept::Unclear(fault),
            (Some(fault), Some(_), _) if fault == NO_NUMBER => Kept::Unclear(fault),
            (_, Some(seconds), _) => kept(seconds),
            (None, None, Some(end)) => kept(end.saturating_sub(now)),
            (None, None, None) => Kept::Session,
        }
    }

    /// Whether browsers have one cookie for both lines (section 5.7, step 23). Without a path, it may be that of the request.
    pub(super) fn is_of_same_cookie(&self, other: &Line<'_>) -> bool {
        let same_path = self.path.is_none() || other.path.is_none() || self.path == other.path;
        let same_domain = match (self.domain, other.domain) {
            (Some(one), Some(another)) => one.eq_ignore_ascii_case(another),
            (one, another) => one == another,
        };
        self.name == other.name && same_path && same_domain && self.partitioned == other.partitioned
    }

    /// Whether the line is about the very cookie of a declaration, of which there can be several of one name.
    pub(super) fn is_at_place_of(&self, cookie: &Declaration) -> bool {
        self.path == Some(cookie.path().as_bytes())
            && is_domain(self.domain, cookie.domain())
            && self.partitioned == cookie.partitioned()
    }
}

pub(super) fn is_domain(said: Option<&[u8]>, declared: Option<&str>) -> bool {
    match (said, declared) {
        (Some(said), Some(declared)) => said.eq_ignore_ascii_case(declared.as_bytes()),
        (said, declared) => said.is_none() && declared.is_none(),
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

/// Digits, behind a `-` or not (section 5.6.2); more of them than a number has are for ever.
fn seconds(value: &[u8]) -> Option<i64> {
    let digits = value.strip_prefix(b"-").unwrap_or(value);
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let is_negative = digits.len() < value.len();
    let seconds = std::str::from_utf8(digits).ok()?.parse().unwrap_or(i64::MAX);
    Some(if is_negative { 0 } else { seconds })
}

fn kept(seconds: i64) -> Kept {
    match u64::try_from(seconds) {
        Ok(0) | Err(_) => Kept::No,
        Ok(seconds) => Kept::Seconds(seconds),
    }
}
