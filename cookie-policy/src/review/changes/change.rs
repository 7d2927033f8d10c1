//! One difference between two locks, and how it is told.

use std::fmt::{self, Display, Formatter};

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::consequence::Consequence;
use crate::review::lock::entry::Value;

/// One difference between two locks. Its `Display` is one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub(super) consequence: Consequence,
    pub(in crate::review) subject: Subject,
    pub(in crate::review) what: What,
}

/// What a change is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::review) enum Subject {
    Policy,
    Category { key: String },
    Cookie { category: String, name: String },
    Embed { category: String, name: String },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::review) enum What {
    Added,
    Removed,
    /// A field, without a value where it has its default.
    Field {
        name: String,
        old: Option<Value>,
        new: Option<Value>,
    },
}

impl Change {
    /// Returns what visitors notice of the change.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Consequence, Lock};
    ///
    /// # fn main() -> Result<(), cookie_policy::LockError> {
    /// let lock = Lock::of::<TransportPolicy>();
    /// let former = Lock::parse(&lock.to_string().replace("184 days", "90 days"))?;
    /// let changes = lock.changes_since(&former);
    /// assert!(changes.iter().all(|change| change.consequence() == Consequence::Read));
    /// # Ok(())
    /// # }
    /// ```
    pub fn consequence(&self) -> Consequence {
        self.consequence
    }

    /// Returns the name of the cookie, if the change is about one.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Lock;
    ///
    /// # fn main() -> Result<(), cookie_policy::LockError> {
    /// let lock = Lock::of::<TransportPolicy>();
    /// let former = Lock::parse(&lock.to_string().replace("184 days", "90 days"))?;
    /// let changes = lock.changes_since(&former);
    /// let cookies: Vec<_> = changes.iter().map(|change| change.cookie()).collect();
    /// assert_eq!(cookies, [Some("cookies_preferences")]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn cookie(&self) -> Option<&str> {
        match &self.subject {
            Subject::Cookie { name, .. } => Some(name),
            _ => None,
        }
    }
}

impl What {
    /// Whether it is about this field.
    pub(super) fn is_field(&self, field: &str) -> bool {
        matches!(self, Self::Field { name, .. } if name == field)
    }
}

impl Display for Change {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.subject, self.what)
    }
}

impl Display for Subject {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Subject::Policy => f.write_str("the policy"),
            Subject::Category { key } => write!(f, "category `{}`", key.escape_debug()),
            Subject::Cookie { category, name } => {
                write!(f, "`{}` ({})", name.escape_debug(), category.escape_debug())
            }
            Subject::Embed { category, name } => {
                write!(f, "embed `{}` ({})", name.escape_debug(), category.escape_debug())
            }
        }
    }
}

impl Display for What {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            What::Added => f.write_str("added"),
            What::Removed => f.write_str("removed"),
            What::Field { name, old, new } => {
                write!(f, "{}: {} -> {}", name.escape_debug(), Side(old.as_ref()), Side(new.as_ref()))
            }
        }
    }
}

/// The value on one side of a change.
struct Side<'v>(Option<&'v Value>);

impl Display for Side<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(value) => value.fmt(f),
            None => f.write_str("(default)"),
        }
    }
}

impl Serialize for Change {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Change", 3)?;
        fields.serialize_field("consequence", self.consequence.as_str())?;
        fields.serialize_field("subject", &self.subject.to_string())?;
        fields.serialize_field("what", &self.what.to_string())?;
        fields.end()
    }
}
