//! A command line for the policy of an application, with feature `cli`.
//!
//! | command | what it does |
//! |---|---|
//! | `print` | prints the policy page in Markdown, HTML or JSON |
//! | `check` | compares the lock file with the declarations; writes it with `UPDATE_COOKIES=1` |
//! | `diff` | prints what changed since a lock file, or since one that git keeps: `diff origin/main:cookies.lock.json` |
//! | `report` | prints what is doubtful, by rule |
//! | `export` | prints the list in the format of another tool |
//!
//! Exit codes: 0 if there is no difference and no finding, 100 if there is, 2 for a wrong usage, and 1 if something could not
//! be read or written. Output is in colours on a terminal only; `NO_COLOR` turns them off.
//!
//! ```
//! # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
//! // `transport policy print`, where the application has other commands, too:
//! fn run(arguments: &[&str]) -> std::process::ExitCode {
//!     match arguments {
//!         ["policy", rest @ ..] => cookie_policy::cli::run::<TransportPolicy>(rest),
//!         _ => std::process::ExitCode::FAILURE,
//!     }
//! }
//! # fn main() {
//! assert_eq!(run(&["policy", "print"]), std::process::ExitCode::SUCCESS);
//! # }
//! ```

mod arguments;
mod check;
mod diff;
mod export;
mod output;
mod print;
mod report;

use std::env;
use std::ffi::OsString;
use std::process::ExitCode;

use crate::policy::{Policy, PolicyFacts};
use output::{Failure, Verdict};

/// Runs the command line of policy `P` as a program of its own, with the arguments of the process.
///
/// ```no_run
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// fn main() -> std::process::ExitCode {
///     cookie_policy::cli::main::<TransportPolicy>()
/// }
/// ```
pub fn main<P: Policy>() -> ExitCode {
    run::<P>(env::args_os().skip(1))
}

/// Runs the command line of policy `P` behind a command of the application. `arguments` are those after that command.
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// # fn main() {
/// let code = cookie_policy::cli::run::<TransportPolicy>(["print", "--format", "json"]);
/// assert_eq!(code, std::process::ExitCode::SUCCESS);
/// # }
/// ```
pub fn run<P: Policy>(arguments: impl IntoIterator<Item = impl Into<OsString>>) -> ExitCode {
    let policy = const { &P::FACTS };
    let arguments = arguments.into_iter().map(Into::into);
    let verdict = match arguments::parse(arguments) {
        Ok(command) => execute(policy, command),
        Err(error) => Err(Failure::Usage(error)),
    };
    output::finish(verdict)
}

fn execute(policy: &'static PolicyFacts, command: arguments::Command) -> Result<Verdict, Failure> {
    match command {
        arguments::Command::Print(print) => print::print(policy, &print),
        arguments::Command::Check(check) => check::check(policy, &check),
        arguments::Command::Diff(diff) => diff::diff(policy, &diff),
        arguments::Command::Report(format) => report::report(policy, format),
        arguments::Command::Export(format) => export::export(policy, format),
    }
}
