//! How long a cookie is kept.

use std::fmt;
use std::time::Duration;

use serde::ser::{Serialize, SerializeStruct, Serializer};

/// How long a browser keeps a cookie. The number is the one that is sent as `Max-Age`.
///
/// ```
/// use std::time::Duration;
/// use cookie_policy::Lifetime;
///
/// let lifetime = Lifetime::Persistent(Duration::from_secs(90 * 86_400));
/// assert_eq!(lifetime.to_string(), "90 days");
/// assert_eq!(Lifetime::Session.to_string(), "session");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Lifetime {
    /// Until the browser ends its session.
    Session,
    /// This long.
    Persistent(Duration),
    /// Until the browser ends its session or, at the visitor's wish ("remember me"), this long.
    SessionOr(Duration),
}

impl Lifetime {
    /// The longest time that the cookie may be kept; `None` for a session.
    pub const fn longest(self) -> Option<Duration> {
        match self {
            Lifetime::Session => None,
            Lifetime::Persistent(time) | Lifetime::SessionOr(time) => Some(time),
        }
    }

    /// Whether the browser may forget the cookie at the end of its session.
    pub const fn may_be_session(self) -> bool {
        matches!(self, Lifetime::Session | Lifetime::SessionOr(_))
    }
}

impl fmt::Display for Lifetime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Lifetime::Session => f.write_str("session"),
            Lifetime::Persistent(time) => write_time(f, *time),
            Lifetime::SessionOr(time) => {
                f.write_str("session or ")?;
                write_time(f, *time)
            }
        }
    }
}

/// Units of fixed length, longest first. A week is left out, so that "14 days" is not told as "2 weeks".
const UNITS: [(u64, &str); 4] = [(86_400, "day"), (3_600, "hour"), (60, "minute"), (1, "second")];

fn write_time(f: &mut fmt::Formatter<'_>, time: Duration) -> fmt::Result {
    let mut rest = time.as_secs();
    let mut gap = "";
    for (seconds, unit) in UNITS {
        let count = rest / seconds;
        rest %= seconds;
        if count > 0 {
            write!(f, "{gap}{count} {unit}{}", if count == 1 { "" } else { "s" })?;
            gap = " ";
        }
    }
    Ok(())
}

impl Serialize for Lifetime {
    /// `session`: may it end with the session; `seconds`: the longest time, or `null`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Lifetime", 2)?;
        fields.serialize_field("session", &self.may_be_session())?;
        fields.serialize_field("seconds", &self.longest().map(|time| time.as_secs()))?;
        fields.end()
    }
}
