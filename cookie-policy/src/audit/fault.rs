//! What is wrong with a line.

use std::borrow::Cow;

/// A rule, how a line breaks it, and what to write instead. Attributes are quoted, the cookie's value never is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) rule: &'static str,
    pub(super) reason: Cow<'static, str>,
}

/// Bytes of an attribute that are quoted: a log needs no more.
const LONGEST_QUOTE: usize = 64;

impl Fault {
    pub(super) const fn new(rule: &'static str, reason: &'static str) -> Self {
        Self { rule, reason: Cow::Borrowed(reason) }
    }

    /// A fault whose reason quotes the line.
    pub(super) const fn quoting(rule: &'static str, reason: String) -> Self {
        Self { rule, reason: Cow::Owned(reason) }
    }
}

/// Returns `Name=value`, or the name only if the value is empty, in printable ASCII.
pub(super) fn quoted(name: &str, value: &[u8]) -> String {
    let equals = if value.is_empty() { "" } else { "=" };
    let value = value.get(..LONGEST_QUOTE).unwrap_or(value);
    format!("`{name}{equals}{}`", value.escape_ascii())
}
