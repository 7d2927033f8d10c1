//! How long browsers keep a cookie.

use std::time::Duration;

use serde::ser::{Serialize, SerializeStruct, Serializer};

/// How long a browser keeps a cookie. A duration is sent as `Max-Age`, in seconds.
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
    /// For this duration.
    Persistent(Duration),
    /// Until the browser ends its session or, if the visitor asks for it ("remember me"), for this duration.
    SessionOr(Duration),
    /// For at most this duration: the application chooses each time.
    AtMost(Duration),
}

/// The seconds of a day.
pub(crate) const DAY: u64 = 86_400;

/// Chromium and Firefox limit lifetimes to 400 days (RFC 6265bis, section 5.5).
pub(crate) const LONGEST: u64 = 400 * DAY;

impl Lifetime {
    /// Returns the longest duration for which the cookie may be kept, or `None` for a session cookie.
    ///
    /// ```
    /// use std::time::Duration;
    /// use cookie_policy::Lifetime;
    ///
    /// let two_weeks = Duration::from_secs(14 * 86_400);
    /// assert_eq!(Lifetime::SessionOr(two_weeks).longest(), Some(two_weeks));
    /// assert_eq!(Lifetime::Session.longest(), None);
    /// ```
    pub const fn longest(self) -> Option<Duration> {
        match self {
            Lifetime::Session => None,
            Lifetime::Persistent(time) | Lifetime::SessionOr(time) | Lifetime::AtMost(time) => Some(time),
        }
    }

    /// The most seconds for which the value is valid. Browsers can keep a session cookie for ever, but its value is
    /// valid no longer than the longest lifetime of a declaration.
    pub(crate) fn most_seconds(self) -> u64 {
        self.longest().map_or(LONGEST, |longest| longest.as_secs())
    }

    /// Returns whether the browser may remove the cookie at the end of its session.
    ///
    /// ```
    /// use std::time::Duration;
    /// use cookie_policy::Lifetime;
    ///
    /// assert!(Lifetime::SessionOr(Duration::from_secs(3600)).may_be_session());
    /// assert!(!Lifetime::Persistent(Duration::from_secs(3600)).may_be_session());
    /// ```
    pub const fn may_be_session(self) -> bool {
        matches!(self, Lifetime::Session | Lifetime::SessionOr(_))
    }
}

impl Serialize for Lifetime {
    /// Writes `session`, whether it may end with the session, and `seconds`, the longest duration or `null`. A lifetime that
    /// the application chooses each time also has `at_most`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let is_at_most = matches!(self, Lifetime::AtMost(_));
        let mut fields = serializer.serialize_struct("Lifetime", 2 + usize::from(is_at_most))?;
        fields.serialize_field("session", &self.may_be_session())?;
        fields.serialize_field("seconds", &self.longest().map(|time| time.as_secs()))?;
        if is_at_most {
            fields.serialize_field("at_most", &true)?;
        }
        fields.end()
    }
}
