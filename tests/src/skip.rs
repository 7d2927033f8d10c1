//! Tests that need a program that is not installed everywhere.

use std::env;
use std::io::{self, Write};

/// Prints that something is not tested, without being captured by the test harness. With `CI=true`, it is a failure.
///
/// ```text
/// skipped: HTML validation, because java is not installed: install a Java runtime
/// ```
#[track_caller]
pub fn skip(what: &str, missing: &str, remedy: &str) {
    let message = format!("skipped: {what}, because {missing} is not installed: {remedy}");
    assert!(env::var_os("CI").is_none_or(|value| value != "true"), "{message}");
    writeln!(io::stderr(), "{message}").expect("there is somebody to tell");
}
