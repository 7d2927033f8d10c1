//! What changed between two locks, and what visitors notice of it.

mod asked;
mod change;
mod choices;
mod comparison;
mod consequence;
mod markdown;
mod narrower;
pub(in crate::review) mod pairs;

pub use change::Change;
use change::{Subject, What};
pub use consequence::Consequence;

use std::fmt::{self, Display, Formatter};

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::review::lock::Lock;

/// All differences between two locks, the most serious first. [`Lock::changes_since`] returns them.
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// use cookie_policy::{Consequence, Lock};
///
/// # fn main() -> Result<(), cookie_policy::LockError> {
/// let lock = Lock::of::<TransportPolicy>();
/// let former = Lock::parse(&lock.to_string().replace("184 days", "90 days"))?;
/// let changes = lock.changes_since(&former);
/// assert_eq!(changes.worst(), Some(Consequence::Read));
/// assert_eq!(
///     changes.to_string(),
///     "visitors read it:\n  `cookies_preferences` (necessary): lifetime: \"90 days\" -> \"184 days\"\n",
/// );
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    changes: Vec<Change>,
    /// What the choices cookie must say so that former choices are found.
    formerly: Option<String>,
    /// Former grants that can stay valid.
    narrower: Vec<StillValid>,
    /// The date of the last change, if it was not changed with what visitors read.
    undated: Option<String>,
}

/// A line for the key `still_valid`.
#[derive(Clone, Debug, PartialEq, Eq)]
struct StillValid {
    category: String,
    fingerprints: Vec<String>,
}

impl Changes {
    /// Returns whether nothing changed.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Lock;
    ///
    /// # fn main() -> Result<(), cookie_policy::LockError> {
    /// let lock = Lock::of::<TransportPolicy>();
    /// let former = Lock::parse(&lock.to_string().replace("184 days", "90 days"))?;
    /// assert!(lock.changes_since(&lock).is_empty());
    /// assert!(!lock.changes_since(&former).is_empty());
    /// # Ok(())
    /// # }
    /// ```
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// Returns the most serious consequence, or `None` if nothing changed.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Consequence, Lock};
    ///
    /// # fn main() -> Result<(), cookie_policy::LockError> {
    /// let lock = Lock::of::<TransportPolicy>();
    /// let former = Lock::parse(&lock.to_string().replace("184 days", "90 days"))?;
    /// assert_eq!(lock.changes_since(&former).worst(), Some(Consequence::Read));
    /// assert_eq!(lock.changes_since(&lock).worst(), None);
    /// # Ok(())
    /// # }
    /// ```
    pub fn worst(&self) -> Option<Consequence> {
        self.changes.iter().map(Change::consequence).min()
    }

    /// Returns the changes, the most serious first.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Lock;
    ///
    /// # fn main() -> Result<(), cookie_policy::LockError> {
    /// let lock = Lock::of::<TransportPolicy>();
    /// let former = Lock::parse(&lock.to_string().replace("184 days", "90 days"))?;
    /// let changes = lock.changes_since(&former);
    /// let lines: Vec<_> = changes.iter().map(ToString::to_string).collect();
    /// assert_eq!(lines, ["`cookies_preferences` (necessary): lifetime: \"90 days\" -> \"184 days\""]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn iter(&self) -> impl Iterator<Item = &Change> {
        self.changes.iter()
    }

    /// The changes with this consequence.
    pub(crate) fn with(&self, consequence: Consequence) -> impl Iterator<Item = &Change> {
        self.iter().filter(move |change| change.consequence == consequence)
    }

    /// What to do about the changes, in paragraphs.
    pub(crate) fn advice(&self) -> Vec<String> {
        let mut advice = Vec::new();
        if let Some(key) = &self.formerly {
            advice.push(format!(
                "what visitors chose is not found under the new name, refusals included; add to the choices cookie: `{key}`"
            ));
        }
        if !self.narrower.is_empty() {
            let term = |one: &StillValid| format!("{} = [{}]", one.category, one.fingerprints.join(", "));
            let terms: Vec<String> = self.narrower.iter().map(term).collect();
            advice.push(format!(
                "this only takes something away, so earlier consent can stay valid; write in the policy: `still_valid({})`",
                terms.join(", ").escape_debug()
            ));
        }
        if let Some(date) = &self.undated {
            advice.push(format!("`changed` is still \"{date}\"; write the day on which visitors see this"));
        }
        advice
    }
}

impl Lock {
    /// Returns what changed since a former lock.
    ///
    /// Visitors are asked again if the [fingerprint](crate::Fingerprint) of their category changed and the former one is
    /// not in `still_valid`.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Lock;
    ///
    /// # fn main() {
    /// let lock = Lock::of::<TransportPolicy>();
    /// assert!(lock.changes_since(&lock).is_empty());
    /// # }
    /// ```
    pub fn changes_since(&self, former: &Self) -> Changes {
        comparison::compare(former, self)
    }
}

impl Display for Changes {
    /// Writes the changes under a heading for each consequence, and what to do about them.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut gap = "";
        for consequence in Consequence::ALL {
            let mut changes = self.with(consequence).peekable();
            if changes.peek().is_some() {
                writeln!(f, "{gap}{}:", consequence.as_str())?;
                gap = "\n";
            }
            for change in changes {
                writeln!(f, "  {change}")?;
            }
        }
        for advice in self.advice() {
            writeln!(f, "\n{advice}")?;
        }
        Ok(())
    }
}

impl Serialize for Changes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Changes", 2)?;
        fields.serialize_field("changes", &self.changes)?;
        fields.serialize_field("advice", &self.advice())?;
        fields.end()
    }
}
