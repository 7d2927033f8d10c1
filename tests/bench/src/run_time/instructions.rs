//! Counts the instructions of an operation.

use std::io::ErrorKind;
use std::process::Command;
use std::{env, str};

/// Returns the instructions of one operation as counted by callgrind, or `None` if it is not installed.
pub(super) fn of(task: &str, contestant: &str) -> Result<Option<f64>, Box<dyn std::error::Error>> {
    let callgrind = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null", "--toggle-collect=*contest::once*"])
        .arg(env::current_exe()?)
        .args(["repeat", task, contestant])
        .output();
    match callgrind {
        Ok(output) => {
            let repetitions: f64 = str::from_utf8(&output.stdout)?.trim().parse()?;
            Ok(Some(collected(str::from_utf8(&output.stderr)?)? / repetitions))
        }
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Returns the number in the line `Collected : 2580105`.
fn collected(report: &str) -> Result<f64, Box<dyn std::error::Error>> {
    let number = report.lines().find_map(|line| line.split_once("Collected : "));
    Ok(number.ok_or("callgrind tells no number of instructions")?.1.trim().parse()?)
}
