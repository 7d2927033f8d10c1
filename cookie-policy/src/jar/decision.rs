//! What was decided, for the record.

use std::fmt;
use std::time::{SystemTime, UNIX_EPOCH};

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::jar::status::Source;
use crate::policy::fingerprint::Fingerprint;

/// What was decided, for the site's own records: who gives consent must be able to be shown to have given it (GDPR,
/// article 7(1)).
///
/// Serialised, it has the fields `time` (seconds since 1970), `id` and `decisions`; each decision has `category`,
/// `granted`, `time`, `fingerprint` and `source`.
#[derive(Clone, PartialEq, Eq)]
pub struct Decision {
    pub(crate) time: SystemTime,
    pub(crate) id: Option<String>,
    pub(crate) decisions: Vec<CategoryDecision>,
}

/// What was decided about one category.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CategoryDecision {
    pub(crate) category: &'static str,
    pub(crate) granted: bool,
    pub(crate) time: SystemTime,
    pub(crate) fingerprint: Fingerprint,
    pub(crate) source: Source,
}

impl Decision {
    /// When it was decided.
    pub fn time(&self) -> SystemTime {
        self.time
    }

    /// The id that connects the records of one visitor's consent: while something is granted, and in the decision that
    /// withdraws the last grant, where it leaves the browser.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// What was decided, for each category.
    pub fn decisions(&self) -> &[CategoryDecision] {
        &self.decisions
    }
}

impl CategoryDecision {
    /// The key of the category.
    pub fn category(&self) -> &'static str {
        self.category
    }

    /// Whether it is granted; refused if not.
    pub fn is_granted(&self) -> bool {
        self.granted
    }

    /// When this was decided, in seconds since 1970: earlier than the whole for what an answer left unchanged.
    pub fn time(&self) -> SystemTime {
        self.time
    }

    /// What the declarations of the category said then.
    pub fn fingerprint(&self) -> Fingerprint {
        self.fingerprint
    }

    /// Where the decision comes from.
    pub fn source(&self) -> Source {
        self.source
    }
}

impl fmt::Debug for Decision {
    /// Without the id, which stands for a person.
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

/// Seconds since 1970; 0 for a clock that is set before.
pub(crate) fn unix_seconds(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs())
}
