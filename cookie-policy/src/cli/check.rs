//! `check`

use super::arguments::{Check, Format};
use super::diff;
use super::output::{Failure, Verdict, note};
use crate::policy::PolicyFacts;
use crate::review::locked::{self, Outcome};
use crate::review::recorded::{Mode, Recorded};

pub(super) fn check(policy: &'static PolicyFacts, check: &Check) -> Result<Verdict, Failure> {
    let file = Recorded::at(&check.file);
    let outcome = locked::compare(policy, &file, Mode::of_environment());
    match outcome.map_err(|failure| Failure::told(format_args!("{file}: {failure}")))? {
        Outcome::Same => Ok(Verdict::Same),
        Outcome::Written => {
            note(&format!("wrote {file}"));
            Ok(Verdict::Same)
        }
        Outcome::Missing(_) => {
            Err(Failure::told(format_args!("{file} does not exist; write it with `UPDATE_COOKIES=1`")))
        }
        Outcome::Differs(changes) => {
            let verdict = diff::show(&changes, Format::Text, check.fail_on)?;
            note(&format!("if this change is intended, run it with `UPDATE_COOKIES=1`, and commit {file}"));
            Ok(verdict)
        }
    }
}
