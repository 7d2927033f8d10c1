//! A `Set-Cookie` line of others: how long browsers keep its cookie, and which cookie it is.

use crate::declare::declaration::Declaration;
use crate::wire::received_line::{Attribute, Defect, ReceivedLine};

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

impl<'l> ReceivedLine<'l> {
    pub(super) fn read(line: &'l [u8]) -> Result<Self, Dropped<'l>> {
        let line = Self::parse(line);
        let fault = match line.defect() {
            None => return Ok(line),
            Some(Defect::ControlCharacter) => CONTROL,
            Some(Defect::TooLong) => LONG,
            Some(Defect::Empty) => EMPTY,
        };
        Err(Dropped { name: line.name, fault })
    }

    /// How long browsers keep the cookie from `now` on, in seconds since 1970: `Max-Age` counts before `Expires`
    /// (section 4.1.2.2).
    pub(super) fn kept(&self, now: i64) -> Kept {
        match (self.unclear(), self.max_age, self.expires) {
            (Some(fault), None, _) => Kept::Unclear(fault),
            (Some(fault), Some(_), _) if fault == NO_NUMBER => Kept::Unclear(fault),
            (_, Some(seconds), _) => kept(seconds),
            (None, None, Some(end)) => kept(end.saturating_sub(now)),
            (None, None, None) => Kept::Session,
        }
    }

    /// What browsers differ about. Some read a part of a `Max-Age`, also where another one is well-formed.
    fn unclear(&self) -> Option<Fault> {
        let has = |fits: fn(&Attribute<'_>) -> bool| self.attributes().any(|attribute| fits(&attribute));
        if has(|attribute| matches!(attribute, Attribute::MaxAge(None))) {
            return Some(NO_NUMBER);
        }
        has(|attribute| matches!(attribute, Attribute::Expires(None))).then_some(NO_DATE)
    }

    /// Whether browsers have one cookie for both lines (section 5.7, step 23). Without a path, it may be that of the request.
    pub(super) fn is_of_same_cookie(&self, other: &ReceivedLine<'_>) -> bool {
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

fn kept(seconds: i64) -> Kept {
    match u64::try_from(seconds) {
        Ok(0) | Err(_) => Kept::No,
        Ok(seconds) => Kept::Seconds(seconds),
    }
}
