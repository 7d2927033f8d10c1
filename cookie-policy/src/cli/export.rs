//! `export`

use super::output::{self, Failure, Verdict, note};
use crate::policy::PolicyFacts;
use crate::review::export::{Export, ExportFormat};

pub(super) fn export(policy: &'static PolicyFacts, format: ExportFormat) -> Result<Verdict, Failure> {
    let export = Export::of_facts(policy, format);
    output::print(&export)?;
    export.missing().iter().for_each(|missing| note(missing));
    Ok(Verdict::Same)
}
