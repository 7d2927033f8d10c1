//! Several lines about one cookie.

use std::collections::HashMap;

use super::fault::Fault;
use super::identity::Identity;

pub(super) const TWICE: Fault =
    Fault::new("A-SET-DUP", "the response has another line for the same cookie: write one");

/// The lines of a response by their cookies.
#[derive(Debug, Default)]
pub(super) struct Duplicates<'l>(HashMap<Identity<'l>, Lines>);

/// The lines about one cookie.
#[derive(Debug, Default)]
struct Lines {
    count: usize,
    /// The last with no other fault, which is the one to leave.
    last_right: Option<usize>,
}

impl<'l> Duplicates<'l> {
    /// Counts a line, after those before it.
    pub(super) fn add(&mut self, identity: Identity<'l>, line: usize, is_right: bool) {
        let lines = self.0.entry(identity).or_default();
        lines.count += 1;
        if is_right {
            lines.last_right = Some(line);
        }
    }

    /// Whether a line gives way to another one.
    pub(super) fn has_better(&self, identity: &Identity<'_>, line: usize, is_right: bool) -> bool {
        let lines = self.0.get(identity);
        lines.is_some_and(|lines| if is_right { lines.last_right > Some(line) } else { lines.count > 1 })
    }
}
