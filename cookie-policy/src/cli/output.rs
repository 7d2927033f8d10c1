//! What is printed, in which colours, and the exit code.

use std::fmt::Display;
use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

use anstyle::{AnsiColor, Style};

/// How a command ended that could do its work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Same,
    /// A difference or a finding.
    Found,
}

/// Why a command could not do its work.
pub(super) enum Failure {
    Usage(clap::Error),
    /// One line that says what, and where.
    Told(String),
    Output(io::Error),
}

impl Failure {
    pub(super) fn told(what: impl Display) -> Self {
        Self::Told(what.to_string())
    }
}

/// The exit code of a difference or a finding. 1 would look like a failure of the program.
const FOUND: u8 = 100;

pub(super) fn finish(verdict: Result<Verdict, Failure>) -> ExitCode {
    match verdict {
        Ok(Verdict::Same) => ExitCode::SUCCESS,
        Ok(Verdict::Found) => ExitCode::from(FOUND),
        // Help is printed on standard output and is a success.
        Err(Failure::Usage(error)) => {
            let _ = error.print();
            if error.use_stderr() { ExitCode::from(2) } else { ExitCode::SUCCESS }
        }
        Err(Failure::Told(line)) => fail(&line),
        Err(Failure::Output(error)) => fail(&format!("cannot write the output: {error}")),
    }
}

fn fail(line: &str) -> ExitCode {
    let _ = writeln!(anstream::stderr(), "{}: {line}", painted(SERIOUS, "error"));
    ExitCode::from(1)
}

/// Prints a text as it is.
pub(super) fn print(text: &impl Display) -> Result<(), Failure> {
    write(io::stdout().lock(), &text.to_string())
}

/// Prints a text with styles, which are left out where nobody sees them.
pub(super) fn print_styled(text: &str) -> Result<(), Failure> {
    write(anstream::stdout().lock(), text)
}

/// A reader such as `head` may close the pipe early: it has what it wants, and the exit code stays that of the whole output.
fn write(mut output: impl Write, text: &str) -> Result<(), Failure> {
    match output.write_all(text.as_bytes()).and_then(|()| output.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Failure::Output(error)),
        _ => Ok(()),
    }
}

/// Prints a note that is not part of the output.
pub(super) fn note(text: &str) {
    let _ = writeln!(anstream::stderr(), "{}: {text}", painted(CALM, "note"));
}

pub(super) const SERIOUS: Style = AnsiColor::Red.on_default().bold();
pub(super) const DOUBTFUL: Style = AnsiColor::Yellow.on_default().bold();
pub(super) const CALM: Style = AnsiColor::Green.on_default().bold();

pub(super) fn painted(style: Style, text: &str) -> String {
    format!("{style}{text}{style:#}")
}
