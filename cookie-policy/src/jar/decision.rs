//! What a visitor decided, for the site's records.

use std::fmt;
use std::time::{SystemTime, UNIX_EPOCH};

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::jar::status::Source;
use crate::policy::fingerprint::Fingerprint;

/// What a visitor decided, for the site's own records: a site must be able to prove that a visitor gave consent
/// (GDPR, article 7(1)).
///
/// Serialised, it has the fields `time` (seconds since 1970), `id` and `decisions`. Each decision has `category`,
/// `granted`, `time` (seconds since 1970), `fingerprint` and `source`.
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// use cookie_policy::Answer;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let mut jar = Jar::<TransportPolicy>::from_cookie_header("");
/// let decision = jar.answer(Answer::refuse_all())?;
/// let record = serde_json::to_value(&decision)?;
/// assert_eq!(record["decisions"][0]["category"], "statistics");
/// assert_eq!(record["decisions"][0]["granted"], false);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Decision {
    pub(crate) time: SystemTime,
    pub(crate) id: Option<String>,
    pub(crate) decisions: Vec<CategoryDecision>,
}

/// What a visitor chose for one category: a part of a [`Decision`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CategoryDecision {
    pub(crate) category: &'static str,
    pub(crate) granted: bool,
    /// Whether it is part of this answer, and not of an earlier one.
    pub(crate) is_new: bool,
    pub(crate) time: SystemTime,
    pub(crate) fingerprint: Fingerprint,
    pub(crate) source: Source,
}

impl Decision {
    /// Returns the time of the answer.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use std::time::{Duration, UNIX_EPOCH};
    /// use cookie_policy::{Answer, Site};
    ///
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let site = Site::<TransportPolicy>::new().clock(|| UNIX_EPOCH + Duration::from_secs(1_700_000_000));
    /// let decision = site.jar([""], None).answer(Answer::refuse_all())?;
    /// assert_eq!(decision.time(), UNIX_EPOCH + Duration::from_secs(1_700_000_000));
    /// # Ok(())
    /// # }
    /// ```
    pub fn time(&self) -> SystemTime {
        self.time
    }

    /// Returns the id that connects the records of one visitor's consent.
    ///
    /// There is an id while something is granted, and in the decision that withdraws the last grant. That decision
    /// removes the id from the browser. A visitor who granted nothing has no id.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Answer;
    ///
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let mut jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// assert_eq!(jar.answer(Answer::refuse_all())?.id(), None);
    ///
    /// let granted = jar.answer(Answer::accept_all())?;
    /// let withdrawn = jar.answer(Answer::refuse_all())?;
    /// assert_eq!(granted.id().map(str::len), Some(32));
    /// assert_eq!(granted.id(), withdrawn.id());
    /// # Ok(())
    /// # }
    /// ```
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Returns the decision about each category: those of the policy in the order of its list, then others that the
    /// answer named.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Answer;
    ///
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let mut jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// let decision = jar.answer(Answer::accept_all())?;
    /// let keys: Vec<_> = decision.decisions().iter().map(|one| one.category()).collect();
    /// assert_eq!(keys, ["statistics"]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn decisions(&self) -> &[CategoryDecision] {
        &self.decisions
    }
}

impl CategoryDecision {
    /// Returns the key of the category.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Answer;
    ///
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let decision = Jar::<TransportPolicy>::from_cookie_header("").answer(Answer::accept_all())?;
    /// assert_eq!(decision.decisions()[0].category(), "statistics");
    /// # Ok(())
    /// # }
    /// ```
    pub fn category(&self) -> &'static str {
        self.category
    }

    /// Returns whether the category is granted. If not, it is refused.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Answer;
    ///
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let decision = Jar::<TransportPolicy>::from_cookie_header("").answer(Answer::refuse_all())?;
    /// assert!(!decision.decisions()[0].is_granted());
    /// # Ok(())
    /// # }
    /// ```
    pub fn is_granted(&self) -> bool {
        self.granted
    }

    /// Returns the time of the decision about this category. It is earlier than [`Decision::time`] for a category
    /// that the answer kept.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Answer;
    ///
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let decision = Jar::<TransportPolicy>::from_cookie_header("").answer(Answer::accept_all())?;
    /// assert_eq!(decision.decisions()[0].time(), decision.time());
    /// # Ok(())
    /// # }
    /// ```
    pub fn time(&self) -> SystemTime {
        self.time
    }

    /// Returns the [fingerprint](Fingerprint) of the declarations that the decision is about.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Answer, Statistics};
    ///
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let decision = Jar::<TransportPolicy>::from_cookie_header("").answer(Answer::accept_all())?;
    /// let current = TransportPolicy::fingerprint::<Statistics>();
    /// assert_eq!(decision.decisions()[0].fingerprint(), current);
    /// # Ok(())
    /// # }
    /// ```
    pub fn fingerprint(&self) -> Fingerprint {
        self.fingerprint
    }

    /// Returns where the decision comes from: the visitor, or their browser's `Sec-GPC: 1`.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Answer, Source};
    ///
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let decision = Jar::<TransportPolicy>::from_cookie_header("").answer(Answer::accept_all())?;
    /// assert_eq!(decision.decisions()[0].source(), Source::Visitor);
    /// # Ok(())
    /// # }
    /// ```
    pub fn source(&self) -> Source {
        self.source
    }
}

impl fmt::Debug for Decision {
    /// Shows no id, because the id identifies a person.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Decision")
            .field("time", &self.time)
            .field("decisions", &self.decisions)
            .finish_non_exhaustive()
    }
}

impl Serialize for Decision {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Decision", 3)?;
        fields.serialize_field("time", &unix_seconds(self.time))?;
        fields.serialize_field("id", &self.id)?;
        fields.serialize_field("decisions", &self.decisions)?;
        fields.end()
    }
}

impl Serialize for CategoryDecision {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("CategoryDecision", 5)?;
        fields.serialize_field("category", self.category)?;
        fields.serialize_field("granted", &self.granted)?;
        fields.serialize_field("time", &unix_seconds(self.time))?;
        fields.serialize_field("fingerprint", &self.fingerprint)?;
        fields.serialize_field("source", &self.source)?;
        fields.end()
    }
}

/// Seconds since 1970; 0 for a clock that is set to an earlier time.
pub(crate) fn unix_seconds(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs())
}
