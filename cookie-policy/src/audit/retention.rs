//! How long browsers keep a cookie.

use super::fault::{Fault, quoted};
use super::{date, ending};
use crate::declare::declaration::Declaration;
use crate::declare::lifetime::Lifetime;
use crate::wire::received_line::{ReceivedLine, max_age};

/// How long browsers keep the cookie of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Retention<'l> {
    /// The line ends the cookie.
    Ended,
    Session,
    Seconds(u64),
    /// Browsers differ.
    Unclear(Doubt<'l>),
}

/// Why browsers differ about how long a cookie is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Doubt<'l> {
    MaxAge(&'l [u8]),
    Expires(&'l [u8]),
    /// `Expires` counts from the `Date` of the response, which is malformed.
    Date,
    /// Only some of them take the line for the end of the cookie.
    End,
}

/// What a line says of the lifetime.
#[derive(Default)]
struct Said<'l> {
    max_age: Option<i64>,
    expires: Option<i64>,
    /// A `Max-Age` that is malformed: some browsers read a part of it, even if another one is well-formed.
    max_age_doubt: Option<Doubt<'l>>,
    expires_doubt: Option<Doubt<'l>>,
}

impl<'l> Retention<'l> {
    pub(super) fn of(text: &'l [u8], line: &ReceivedLine<'l>, now: Option<i64>) -> Self {
        if ending::ends(text, now) {
            return Self::Ended;
        }
        let mut said = Said::default();
        line.raw_attributes().for_each(|(name, value)| said.take(name, value, now));
        said.retention()
    }

    /// Compares how long the cookie is kept with what visitors were told. Shorter is true as well: sessions count down.
    pub(super) fn fault(self, cookie: &Declaration) -> Option<Fault> {
        let (declared, most) = (cookie.lifetime(), cookie.lifetime().most_seconds());
        match self {
            Self::Session if !declared.may_be_session() => Some(not_for_session(most)),
            Self::Seconds(seconds) if declared == Lifetime::Session => Some(only_for_session(seconds)),
            Self::Seconds(seconds) if seconds > most => Some(too_long(seconds, most)),
            Self::Unclear(doubt) => Some(doubt.fault()),
            Self::Ended | Self::Session | Self::Seconds(_) => None,
        }
    }
}

impl<'l> Said<'l> {
    /// Of several that are well-formed, the last counts.
    fn take(&mut self, name: &[u8], value: &'l [u8], now: Option<i64>) {
        match name.to_ascii_lowercase().as_slice() {
            b"max-age" => match max_age(value) {
                Some(seconds) => self.max_age = Some(seconds),
                None => self.max_age_doubt = Some(Doubt::MaxAge(value)),
            },
            b"expires" => match (date::of_expires(value), now) {
                (Some(end), Some(now)) => self.expires = Some(end.saturating_sub(now)),
                (Some(_), None) => self.expires_doubt = Some(Doubt::Date),
                (None, _) => self.expires_doubt = Some(Doubt::Expires(value)),
            },
            _ => {}
        }
    }

    /// `Max-Age` counts before `Expires` (section 4.1.2.2).
    fn retention(self) -> Retention<'l> {
        let expires_doubt = self.expires_doubt.filter(|_| self.max_age.is_none());
        match (self.max_age_doubt.or(expires_doubt), self.max_age.or(self.expires)) {
            (Some(doubt), _) => Retention::Unclear(doubt),
            (None, None) => Retention::Session,
            (None, Some(seconds)) => match u64::try_from(seconds) {
                Ok(0) | Err(_) => Retention::Unclear(Doubt::End),
                Ok(seconds) => Retention::Seconds(seconds),
            },
        }
    }
}

impl Doubt<'_> {
    fn fault(self) -> Fault {
        match self {
            Self::MaxAge(value) => {
                let said = quoted("Max-Age", value);
                let reason =
                    format!("{said} is not a number, so browsers differ about it: write only digits");
                Fault::quoting("A-AGE-GRAMMAR", reason)
            }
            Self::Expires(value) => {
                let said = quoted("Expires", value);
                let form = "write it like `Thu, 01 Jan 1970 00:00:00 GMT`";
                let reason = format!("{said} is not a date that all browsers read alike: {form}");
                Fault::quoting("A-EXP-FMT", reason)
            }
            Self::Date => Fault::new(
                "A-EXP-FMT",
                "browsers count `Expires` from the `Date` of the response, which is malformed: write `Max-Age`, or \
                 `Date` like `Thu, 01 Jan 1970 00:00:00 GMT`",
            ),
            Self::End => Fault::new(
                "A-SET-END",
                "only some browsers remove the cookie because of this line: write `Max-Age=0` once, and no `Expires` \
                 of the future, empty attribute, comma or quote",
            ),
        }
    }
}

fn not_for_session(most: u64) -> Fault {
    let reason = format!(
        "the line keeps the cookie for the session, which can be longer than declared: write `Max-Age={most}`"
    );
    Fault::quoting("A-AGE-TRUTH", reason)
}

fn only_for_session(seconds: u64) -> Fault {
    let reason = format!(
        "the line keeps the cookie for {seconds} seconds, the declaration for the session: leave out `Max-Age` and \
         `Expires`"
    );
    Fault::quoting("A-AGE-TRUTH", reason)
}

fn too_long(seconds: u64, most: u64) -> Fault {
    let reason = format!(
        "the line keeps the cookie for {seconds} seconds, the declaration for at most {most}: write `Max-Age={most}`"
    );
    Fault::quoting("A-AGE-TRUTH", reason)
}
