//! How long a cookie is kept.

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

/// Browsers cut lifetimes to 400 days (RFC 6265bis, section 5.5).
pub(crate) const LONGEST: u64 = 400 * 86_400;

impl Lifetime {
    /// The longest time that the cookie may be kept; `None` for a session.
    pub const fn longest(self) -> Option<Duration> {
        match self {
            Lifetime::Session => None,
            Lifetime::Persistent(time) | Lifetime::SessionOr(time) => Some(time),
        }
    }

    /// Seconds for which it can be kept at the most. Browsers can keep a session for ever; what is in one holds no longer than
    /// the longest that a cookie can be declared for.
    pub(crate) fn most_seconds(self) -> u64 {
        self.longest().map_or(LONGEST, |longest| longest.as_secs())
    }

    /// Whether the browser may forget the cookie at the end of its session.
    pub const fn may_be_session(self) -> bool {
        matches!(self, Lifetime::Session | Lifetime::SessionOr(_))
    }
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
