//! The list in the formats of other tools.

mod formats;
mod unusual;

use cookie_policy::{Export, ExportFormat, Policy};
use serde_json::Value;

fn export<P: Policy>(format: ExportFormat) -> String {
    Export::of::<P>(format).to_string()
}

/// The file of a format that is JSON.
fn parsed<P: Policy>(format: ExportFormat) -> Value {
    serde_json::from_str(&export::<P>(format)).unwrap()
}
