//! A `Set-Cookie` line as browsers read it, whoever wrote it (RFC 6265bis, section 5.6).

use super::attribute::{LONGEST_VALUE, name_and_value, parts, split};
use super::fault::Fault;
use super::retention::Retention;
use crate::wire::octets::LIMIT;

/// What a line says, without the value: that is the visitor's.
#[derive(Debug)]
pub(super) struct Line<'l> {
    pub(super) name: &'l [u8],
    /// All of a line without `=`, up to its attributes: the value of a cookie without a name. To Firefox, a line that
    /// removes such a cookie removes the one of this name.
    pub(super) nameless: Option<&'l [u8]>,
    /// Without it, browsers use the directory of the request's address.
    pub(super) path: Option<&'l [u8]>,
    pub(super) domain: Option<&'l [u8]>,
    pub(super) same_site: Option<&'l [u8]>,
    pub(super) secure: bool,
    pub(super) http_only: bool,
    pub(super) partitioned: bool,
    pub(super) retention: Retention<'l>,
}

/// A line that browsers drop as a whole.
#[derive(Debug)]
pub(super) struct Dropped<'l> {
    pub(super) name: &'l [u8],
    pub(super) fault: Fault,
}

const CONTROL: Fault =
    Fault::new("A-VAL-CTL", "browsers drop the line because it has a control character: encode the value");
const EMPTY: Fault = Fault::new(
    "A-NAME-EMPTY",
    "browsers drop the line because it has no name and no value: write `name=value`",
);
const LONG: Fault = Fault::new(
    "A-SIZE-PAIR",
    "browsers drop the line because its name and value have more than 4096 bytes: write a shorter value",
);

impl<'l> Line<'l> {
    /// Reads a line that arrives at `now`, in seconds since 1970, if that is known.
    pub(super) fn read(line: &'l [u8], now: Option<i64>) -> Result<Self, Dropped<'l>> {
        let pair = split(parts(line).next().unwrap_or_default());
        let (name, value) = pair.unwrap_or_else(|value| (&[], value));
        let is_control = |byte: &u8| byte.is_ascii_control() && *byte != b'\t';
        let faults = [
            (CONTROL, line.iter().any(is_control)),
            (LONG, name.len() + value.len() > LIMIT),
            (EMPTY, name.is_empty() && value.is_empty()),
        ];
        if let Some((fault, _)) = faults.into_iter().find(|(_, is_so)| *is_so) {
            return Err(Dropped { name, fault });
        }
        let mut read = Self::bare(name, pair.err(), Retention::of(line, now));
        attributes(line).for_each(|(name, value)| read.take(name, value));
        Ok(read)
    }

    fn bare(name: &'l [u8], nameless: Option<&'l [u8]>, retention: Retention<'l>) -> Self {
        let (path, domain, same_site) = (None, None, None);
        let (secure, http_only, partitioned) = (false, false, false);
        Self { name, nameless, path, domain, same_site, secure, http_only, partitioned, retention }
    }

    /// Of several attributes of one name, the last counts.
    fn take(&mut self, name: &[u8], value: &'l [u8]) {
        match name.to_ascii_lowercase().as_slice() {
            b"path" => self.path = Some(value).filter(|path| path.starts_with(b"/")),
            b"domain" => self.domain = domain(value),
            b"samesite" => self.same_site = Some(value),
            b"secure" => self.secure = true,
            b"httponly" => self.http_only = true,
            b"partitioned" => self.partitioned = true,
            _ => {}
        }
    }
}

/// The attributes of a line that browsers look at.
pub(super) fn attributes(line: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    parts(line).skip(1).map(name_and_value).filter(|(_, value)| value.len() <= LONGEST_VALUE)
}

/// Browsers strip one dot, and an empty domain counts as none (section 5.7, steps 7 and 8).
fn domain(value: &[u8]) -> Option<&[u8]> {
    Some(value.strip_prefix(b".").unwrap_or(value)).filter(|domain| !domain.is_empty())
}
