//! Texts that stay as they were.

use std::path::Path;
use std::{env, fs};

/// Compares with a file, or with `BLESS=1` writes it.
#[track_caller]
pub fn assert_golden(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden").join(name);
    if env::var_os("BLESS").is_some() {
        fs::write(&path, text).expect("the golden can be written");
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(text, expected, "if this is meant, run the test with `BLESS=1`");
}
