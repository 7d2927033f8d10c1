//! One fault of one line.

use super::fault::Fault;
use crate::wire::problem::Problem;

/// What is wrong with one of the lines.
#[derive(Debug)]
pub(crate) struct Finding {
    /// The number of the line among those of others.
    pub(crate) line: usize,
    pub(crate) problem: Problem,
}

impl Finding {
    pub(super) fn new(line: usize, name: &[u8], fault: Fault) -> Self {
        Self { line, problem: Problem::new(fault.rule, name, fault.reason) }
    }
}
