//! The versions that were measured.

use std::error::Error;
use std::process::Command;
use std::str;

/// The crates that are compared.
const MEASURED: [&str; 10] = [
    "cookie-policy",
    "askama",
    "axum",
    "axum-extra",
    "biscotti",
    "cookie",
    "maud",
    "serde",
    "syn",
    "tower-cookies",
];

/// Prints the compiler, the versions of the crates and the number of processors.
pub(crate) fn print() -> Result<(), Box<dyn Error>> {
    let rustc = Command::new("rustc").arg("--version").output()?;
    let packages = MEASURED.map(|name| format!("{name} {}", version(name).unwrap_or("?")));
    println!("{}; {}\n", str::from_utf8(&rustc.stdout)?.trim(), packages.join(", "));
    Ok(())
}

/// Returns the version that this program was built with. Of several major versions, the newest is last.
fn version(name: &str) -> Option<&'static str> {
    let packages = include_str!("../../../Cargo.lock").split("[[package]]");
    let package = packages.filter(|package| package.contains(&format!("name = \"{name}\"\n"))).last()?;
    package.split_once("version = \"")?.1.split_once('"').map(|(version, _)| version)
}
