//! Why a text is not a lock file.

use std::error::Error;
use std::fmt::{self, Display, Formatter};

/// The line and the reason why a text cannot be read as a lock file. Its `Display` also says what to do.
///
/// ```
/// use cookie_policy::Lock;
///
/// let error = Lock::parse("{\n  \"version\": 2,\n  \"cookies\": []\n}\n").unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "line 2: version 2 of the format is newer than this version of `cookie-policy`; update `cookie-policy`",
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LockError {
    pub(super) line: usize,
    pub(super) fault: Fault,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    Conflict,
    Cut,
    Newer(u64),
    /// It is not JSON, or not that of a lock file.
    Malformed(String),
}

impl LockError {
    /// Returns the number of the line, from 1.
    ///
    /// ```
    /// use cookie_policy::Lock;
    ///
    /// assert_eq!(Lock::parse("").unwrap_err().line(), 1);
    /// ```
    pub fn line(&self) -> usize {
        self.line
    }
}

/// What to do with a file that this library did not write.
const RESTORE: &str =
    "restore the file from version control, or delete it and run the test with `UPDATE_COOKIES=1`";

impl Display for LockError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: ", self.line)?;
        match &self.fault {
            Fault::Conflict => {
                f.write_str("a merge conflict; take either side, then run the test with `UPDATE_COOKIES=1`")
            }
            Fault::Cut => write!(f, "the file ends too early; {RESTORE}"),
            Fault::Newer(version) => write!(
                f,
                "version {version} of the format is newer than this version of `cookie-policy`; update `cookie-policy`"
            ),
            Fault::Malformed(what) => write!(f, "{what}; {RESTORE}"),
        }
    }
}

impl Error for LockError {}
