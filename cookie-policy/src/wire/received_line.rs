//! A `Set-Cookie` line as browsers read it, whoever wrote it (RFC 6265bis, section 5.6).

use crate::declare::attributes::SameSite;
use crate::wire::date;
use crate::wire::octets::{LIMIT, trim_end, trim_start};

/// Bytes of an attribute's value; browsers ignore an attribute with more.
pub(crate) const LONGEST_VALUE: usize = 1024;

/// What a line says.
#[derive(Default)]
pub(crate) struct ReceivedLine<'l> {
    text: &'l [u8],
    pub(crate) name: &'l [u8],
    pub(crate) value: &'l [u8],
    /// Without one, browsers take the directory of the request's address.
    pub(crate) path: Option<&'l [u8]>,
    pub(crate) domain: Option<&'l [u8]>,
    pub(crate) same_site: Option<SameSite>,
    pub(crate) secure: bool,
    pub(crate) http_only: bool,
    pub(crate) partitioned: bool,
    /// The last `Max-Age` that is a number (section 5.6.2).
    pub(crate) max_age: Option<i64>,
    /// The last `Expires` that is a date, in seconds since 1970.
    pub(crate) expires: Option<i64>,
}

/// Why browsers drop a whole line.
#[derive(Clone, Copy)]
pub(crate) enum Defect {
    ControlCharacter,
    /// Name and value are longer than [`LIMIT`] together.
    TooLong,
    /// There is neither a name nor a value.
    Empty,
}

/// One attribute that browsers know. `None` is a value that they cannot use.
pub(crate) enum Attribute<'l> {
    Path(Option<&'l [u8]>),
    Domain(Option<&'l [u8]>),
    SameSite(Option<SameSite>),
    Secure,
    HttpOnly,
    Partitioned,
    MaxAge(Option<i64>),
    Expires(Option<i64>),
}

impl<'l> ReceivedLine<'l> {
    pub(crate) fn parse(text: &'l [u8]) -> Self {
        let pair = text.split(|byte| *byte == b';').next().unwrap_or_default();
        // A line without `=` has a value and no name.
        let (name, value) = split(pair).unwrap_or_else(|value| (&[], value));
        let mut line = Self { text, name, value, ..Self::default() };
        line.attributes().for_each(|attribute| line.take(attribute));
        line
    }

    /// Why browsers drop the line, if they do so whatever its attributes are.
    pub(crate) fn defect(&self) -> Option<Defect> {
        let is_control = |byte: &u8| byte.is_ascii_control() && *byte != b'\t';
        let defects = [
            (Defect::ControlCharacter, self.text.iter().any(is_control)),
            (Defect::TooLong, self.name.len() + self.value.len() > LIMIT),
            (Defect::Empty, self.name.is_empty() && self.value.is_empty()),
        ];
        defects.into_iter().find(|(_, is_so)| *is_so).map(|(defect, _)| defect)
    }

    /// The attributes in their order.
    pub(crate) fn attributes(&self) -> impl Iterator<Item = Attribute<'l>> + use<'l> {
        self.raw_attributes().filter_map(|(name, value)| Attribute::parse(name, value))
    }

    /// The names and values of the attributes that are not too long, in their order.
    pub(crate) fn raw_attributes(&self) -> impl Iterator<Item = (&'l [u8], &'l [u8])> + use<'l> {
        let attributes = self.text.split(|byte| *byte == b';').skip(1).map(name_and_value);
        attributes.filter(|(_, value)| value.len() <= LONGEST_VALUE)
    }

    /// The last of several attributes counts.
    fn take(&mut self, attribute: Attribute<'l>) {
        match attribute {
            Attribute::Path(path) => self.path = path,
            Attribute::Domain(domain) => self.domain = domain,
            Attribute::SameSite(same_site) => self.same_site = same_site,
            Attribute::Secure => self.secure = true,
            Attribute::HttpOnly => self.http_only = true,
            Attribute::Partitioned => self.partitioned = true,
            Attribute::MaxAge(seconds) => self.max_age = seconds.or(self.max_age),
            Attribute::Expires(time) => self.expires = time.or(self.expires),
        }
    }
}

impl<'l> Attribute<'l> {
    fn parse(name: &'l [u8], value: &'l [u8]) -> Option<Self> {
        Some(match name.to_ascii_lowercase().as_slice() {
            b"path" => Self::Path(Some(value).filter(|path| path.starts_with(b"/"))),
            b"domain" => Self::Domain(domain(value)),
            b"samesite" => Self::SameSite(same_site(value)),
            b"secure" => Self::Secure,
            b"httponly" => Self::HttpOnly,
            b"partitioned" => Self::Partitioned,
            b"max-age" => Self::MaxAge(max_age(value)),
            b"expires" => Self::Expires(date::seconds(value)),
            _ => return None,
        })
    }
}

/// The name and the value of an attribute. One without `=` has an empty value.
pub(crate) fn name_and_value(part: &[u8]) -> (&[u8], &[u8]) {
    split(part).unwrap_or_else(|name| (name, &[]))
}

/// What is before and behind the first `=`, or the whole if there is none.
pub(crate) fn split(part: &[u8]) -> Result<(&[u8], &[u8]), &[u8]> {
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

/// Digits, with or without a `-` before them (section 5.6.2); a number that is too large is the largest.
pub(crate) fn max_age(value: &[u8]) -> Option<i64> {
    let digits = value.strip_prefix(b"-").unwrap_or(value);
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let is_negative = digits.len() < value.len();
    let seconds = std::str::from_utf8(digits).ok()?.parse().unwrap_or(i64::MAX);
    Some(if is_negative { 0 } else { seconds })
}
