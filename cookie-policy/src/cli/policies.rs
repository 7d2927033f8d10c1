//! The policy that commands are about: as it is declared, and the site that shows it.

use std::ffi::OsString;
use std::process::ExitCode;

use super::arguments::{self, Command};
use super::output::{self, Failure, Verdict};
use super::{check, diff, export, print, report};
use crate::placement::installation::Installation;
use crate::policy::PolicyFacts;

pub(super) struct Policies {
    pub(super) declared: &'static PolicyFacts,
    pub(super) shown: &'static Installation,
}

impl Policies {
    /// What pages and exports are made from, which have the address of the site.
    fn shown(&self) -> Result<&'static Installation, Failure> {
        if self.shown.policy.site.is_empty() {
            return Err(Failure::told(format_args!(
                "the site of `{}` is known only at run time; call `cookie_policy::cli::run_for` with the site",
                self.declared.rust_name
            )));
        }
        Ok(self.shown)
    }
}

/// Runs one command.
pub(super) fn run(policies: &Policies, arguments: impl IntoIterator<Item = impl Into<OsString>>) -> ExitCode {
    let verdict = match arguments::parse(arguments.into_iter().map(Into::into)) {
        Ok(command) => execute(policies, command),
        Err(error) => Err(Failure::Usage(error)),
    };
    output::finish(verdict)
}

fn execute(policies: &Policies, command: Command) -> Result<Verdict, Failure> {
    match command {
        Command::Print(print) => print::print(policies.shown()?, &print),
        Command::Check(check) => check::check(policies.declared, &check),
        Command::Diff(diff) => diff::diff(policies.declared, &diff),
        Command::Report(format) => report::report(policies.declared, format),
        Command::Export(format) => export::export(policies.shown()?.policy, format),
    }
}
