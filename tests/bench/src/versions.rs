//! What was measured.

use std::error::Error;
use std::process::Command;
use std::str;

/// What takes part.
const MEASURED: [&str; 9] =
    ["cookie-policy", "askama", "axum", "axum-extra", "biscotti", "cookie", "maud", "serde", "syn"];

/// Prints the compiler, the versions of what takes part, and how many processors there are.
pub(crate) fn print() -> Result<(), Box<dyn Error>> {
    let rustc = Command::new("rustc").arg("--version").output()?;
    let packages = MEASURED.map(|name| format!("{name} {}", version(name).unwrap_or("?")));
    println!("{}; {}\n", str::from_utf8(&rustc.stdout)?.trim(), packages.join(", "));
    Ok(())
}

/// The version that this program was built with: of several majors, the newest stands last.
fn version(name: &str) -> Option<&'static str> {
    let packages = include_str!("../../../Cargo.lock").split("[[package]]");
    let package = packages.filter(|package| package.contains(&format!("name = \"{name}\"\n"))).last()?;
    package.split_once("version = \"")?.1.split_once('"').map(|(version, _)| version)
}
