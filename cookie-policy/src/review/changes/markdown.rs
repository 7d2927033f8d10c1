//! Changes in Markdown.

use std::fmt::{self, Display, Formatter};

use super::{Changes, Consequence};
use crate::review::markup::Escaped;

impl Changes {
    /// Writes the changes in Markdown, for a comment in a pull request.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Lock;
    ///
    /// # fn main() -> Result<(), cookie_policy::LockError> {
    /// let lock = Lock::of::<TransportPolicy>();
    /// let former = Lock::parse(&lock.to_string().replace("184 days", "90 days"))?;
    /// let changes = lock.changes_since(&former);
    /// assert!(changes.markdown().to_string().starts_with("### visitors read it\n\n- "));
    /// # Ok(())
    /// # }
    /// ```
    pub fn markdown(&self) -> impl Display + '_ {
        Markdown(self)
    }
}

struct Markdown<'c>(&'c Changes);

impl Display for Markdown<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut gap = "";
        for consequence in Consequence::ALL {
            let mut changes = self.0.with(consequence).peekable();
            if changes.peek().is_some() {
                writeln!(f, "{gap}### {}\n", consequence.as_str())?;
                gap = "\n";
            }
            for change in changes {
                writeln!(f, "- {}", Escaped(&change.to_string()))?;
            }
        }
        for advice in self.0.advice() {
            writeln!(f, "\n{advice}")?;
        }
        Ok(())
    }
}
