//! Comparing a policy with its lock file, in tests and on the command line.

use std::fmt::{self, Display, Formatter};

use crate::policy::PolicyFacts;
use crate::review::changes::Changes;
use crate::review::lock::Lock;
use crate::review::lock::error::LockError;
use crate::review::recorded::{ACCEPT, FileFault, Mode, NOT_IN_CI, Recorded, in_ci};

/// What a comparison found.
#[derive(Debug)]
pub(crate) enum Outcome {
    Same,
    Written,
    Missing(Lock),
    Differs(Changes),
}

/// Why a comparison was not possible.
#[derive(Debug)]
pub(crate) enum Failure {
    File(FileFault),
    Lock(LockError),
    /// The lock file of a policy with this name.
    OtherPolicy {
        found: String,
        wanted: String,
    },
    /// The file differs, or does not exist and would be this.
    WriteInCi(Option<Box<Lock>>),
}

/// Compares a policy with its lock file, or writes the file.
pub(crate) fn compare(policy: &'static PolicyFacts, file: &Recorded, mode: Mode) -> Result<Outcome, Failure> {
    let lock = Lock::of_facts(policy);
    let text = file.read().map_err(Failure::File)?;
    let changes = text.as_deref().map(|text| former(&lock, text)).transpose()?;
    let changes = changes.map(|former| lock.changes_since(&former));
    if changes.as_ref().is_some_and(Changes::is_empty) {
        return Ok(Outcome::Same);
    }
    match (mode, changes) {
        (Mode::Compare, Some(changes)) => Ok(Outcome::Differs(changes)),
        (Mode::Compare, None) => Ok(Outcome::Missing(lock)),
        (Mode::WriteInCi, changes) => Err(Failure::WriteInCi(changes.is_none().then(|| Box::new(lock)))),
        (Mode::Write, _) => {
            file.write(&lock.to_string(), text.as_deref()).map_err(Failure::File)?;
            Ok(Outcome::Written)
        }
    }
}

/// The former lock of the same policy.
pub(crate) fn former(lock: &Lock, text: &str) -> Result<Lock, Failure> {
    let former = Lock::parse(text).map_err(Failure::Lock)?;
    let [found, wanted] = [&former, lock].map(|lock| lock.policy.text("policy").to_owned());
    if found == wanted { Ok(former) } else { Err(Failure::OtherPolicy { found, wanted }) }
}

impl Display for Failure {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(fault) => fault.fmt(f),
            Self::Lock(error) => error.fmt(f),
            Self::OtherPolicy { found, wanted } => write!(
                f,
                "is the lock file of `{}`, not of `{wanted}`; use another file, or delete this one if the policy was renamed",
                found.escape_debug()
            ),
            Self::WriteInCi(None) => write!(f, "differs and {NOT_IN_CI}"),
            Self::WriteInCi(Some(_)) => write!(f, "does not exist and {NOT_IN_CI}"),
        }
    }
}

/// The panic of [`assert_locked!`](crate::assert_locked).
#[track_caller]
pub fn assert_locked(policy: &'static PolicyFacts, compiled: &str, file: &str) {
    let file = Recorded::of_package(compiled, file);
    match compare(policy, &file, Mode::of_environment()) {
        Ok(Outcome::Same | Outcome::Written) => {}
        Ok(Outcome::Differs(changes)) => {
            panic!("{file} differs from `{}`\n\n{changes}\n{ACCEPT}", policy.rust_name)
        }
        Ok(Outcome::Missing(lock)) if in_ci() => {
            panic!("{file} does not exist. {ACCEPT}. It would be:\n{lock}")
        }
        Ok(Outcome::Missing(_)) => panic!("{file} does not exist; {ACCEPT}"),
        Err(Failure::WriteInCi(Some(lock))) => {
            panic!("{file} does not exist and {NOT_IN_CI}. It would be:\n{lock}")
        }
        Err(failure) => panic!("{file}: {failure}"),
    }
}
