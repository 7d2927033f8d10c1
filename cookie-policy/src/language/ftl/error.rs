//! What is wrong with a file.

use std::fmt;

/// What is wrong with a Fluent file, all of it: a line for each fault.
#[derive(Clone, PartialEq, Eq)]
pub struct FtlError {
    tag: String,
    faults: Vec<Fault>,
}

/// Something wrong, and the line that it is in.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Fault {
    /// From 1; what is missing comes last.
    pub(super) line: usize,
    pub(super) message: String,
}

impl Fault {
    pub(super) const NO_LINE: usize = usize::MAX;
}

impl FtlError {
    pub(super) fn of_tag(tag: &str) -> Self {
        let message = "no language tag, such as `pl` or `pt-BR`".to_owned();
        Self { tag: tag.to_owned(), faults: vec![Fault { line: Fault::NO_LINE, message }] }
    }

    pub(super) fn new(tag: &str, mut faults: Vec<Fault>) -> Self {
        faults.sort();
        faults.dedup();
        Self { tag: tag.to_owned(), faults }
    }
}

impl fmt::Display for FtlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the language `{}` cannot be read:", self.tag.escape_debug())?;
        for Fault { line, message } in &self.faults {
            match *line {
                Fault::NO_LINE => write!(f, "\n{message}")?,
                line => write!(f, "\nline {line}: {message}")?,
            }
        }
        Ok(())
    }
}

impl fmt::Debug for FtlError {
    /// Likewise, because that is what `expect` shows.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for FtlError {}
