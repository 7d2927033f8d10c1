//! A screen for a browser that needs one.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::process::Process;

/// A screen that nobody sees, until it is dropped.
#[derive(Debug)]
pub(crate) struct Xvfb {
    _process: Process,
    /// As programs expect it in `DISPLAY`.
    pub(crate) display: String,
}

impl Xvfb {
    pub(crate) fn start(program: &Path) -> Self {
        let mut command = Command::new(program);
        let command = command.args(["-displayfd", "1", "-nolisten", "tcp"]);
        let mut process = Process::start(command.stdout(Stdio::piped()).stderr(Stdio::null()));
        let output = BufReader::new(process.0.stdout.take().expect("the output is piped"));
        let number = output.lines().next().expect("there is a line").expect("the line is text");
        Self { _process: process, display: format!(":{number}") }
    }
}
