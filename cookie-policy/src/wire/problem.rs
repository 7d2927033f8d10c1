//! What was wrong with a cookie of a request, or with a line of a response.

use std::borrow::Cow;
use std::fmt;

/// One cookie of a request that could not be used: its name and the rule, never its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    rule: &'static str,
    cookie: String,
    reason: Cow<'static, str>,
}

/// Names are cut here: they come from the network, and a log is no place for four kilobytes of them.
const LONGEST_NAME: usize = 64;

impl Problem {
    pub(crate) fn new(rule: &'static str, name: &[u8], reason: impl Into<Cow<'static, str>>) -> Self {
        let name = name.get(..LONGEST_NAME).unwrap_or(name);
        Self { rule, cookie: name.escape_ascii().to_string(), reason: reason.into() }
    }

    /// The id of the rule that the cookie broke, as in the list of rules of this crate's documentation.
    pub fn rule(&self) -> &'static str {
        self.rule
    }

    /// What is wrong, in words.
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// The cookie's name with everything but printable ASCII escaped; at most 64 bytes of it. Empty for a piece of the
    /// header that has no name.
    pub fn cookie(&self) -> &str {
        &self.cookie
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cookie `{}`: {} [{}]", self.cookie, self.reason, self.rule)
    }
}
