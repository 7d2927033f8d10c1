//! What is wrong with a file.

use std::fmt;

/// The error of [`Language::from_ftl`](crate::Language::from_ftl): everything that is wrong with a Fluent file, one line for each.
/// With feature `fluent`.
///
/// ```
/// use cookie_policy::Language;
///
/// let error = Language::from_ftl("tr", "page-title = Çerez politikası").unwrap_err();
/// assert!(error.to_string().contains("`page-introduction` is missing"));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct FtlError {
    tag: String,
    diagnostics: Vec<Diagnostic>,
}

/// One thing that is wrong, and its line.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Diagnostic {
    /// From 1. What is missing comes last.
    pub(super) line: usize,
    pub(super) message: String,
}

impl Diagnostic {
    pub(super) const NO_LINE: usize = usize::MAX;
}

impl FtlError {
    pub(super) fn invalid_tag(tag: &str) -> Self {
        let message = "this is not a language tag such as `pl` or `pt-BR`".to_owned();
        Self { tag: tag.to_owned(), diagnostics: vec![Diagnostic { line: Diagnostic::NO_LINE, message }] }
    }

    pub(super) fn new(tag: &str, mut diagnostics: Vec<Diagnostic>) -> Self {
        diagnostics.sort();
        diagnostics.dedup();
        Self { tag: tag.to_owned(), diagnostics }
    }
}

impl fmt::Display for FtlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot read the language `{}`:", self.tag.escape_debug())?;
        for Diagnostic { line, message } in &self.diagnostics {
            match *line {
                Diagnostic::NO_LINE => write!(f, "\n{message}")?,
                line => write!(f, "\nline {line}: {message}")?,
            }
        }
        Ok(())
    }
}

impl fmt::Debug for FtlError {
    /// Writes the same as `Display`, because `expect` shows this.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for FtlError {}
