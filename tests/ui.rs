//! Code that must not compile, with the messages of the compiler, and similar code that must compile.

use std::env;
use std::process::Command;

/// Each compiler words its errors differently, so the goldens are for one version.
const RUSTC: &str = "1.95.0";

#[test]
fn ui() {
    if !is_golden_compiler() {
        eprintln!("skipped: ui goldens are for rustc {RUSTC}");
        assert_ne!(env::var("CI").as_deref(), Ok("true"), "the ui test is not to be skipped there");
        return;
    }
    let cases = trybuild::TestCases::new();
    cases.compile_fail("ui/*/*.rs");
    cases.pass("ui/*/pass/*.rs");
}

fn is_golden_compiler() -> bool {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(rustc).arg("--version").output().expect("rustc runs").stdout;
    String::from_utf8_lossy(&version).split(' ').nth(1) == Some(RUSTC)
}
