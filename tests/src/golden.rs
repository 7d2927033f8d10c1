//! Recorded texts that must not change by mistake.

use std::path::Path;
use std::{env, fs};

/// Compares a text with a file. With `BLESS=1`, writes the file.
#[track_caller]
pub fn assert_golden(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden").join(name);
    if env::var_os("BLESS").is_some() {
        fs::write(&path, text).expect("the golden can be written");
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    if text != expected {
        let number = text.lines().zip(expected.lines()).take_while(|(is, was)| is == was).count();
        let [is, was] = [text, &expected].map(|text| text.lines().nth(number).unwrap_or("(the end)"));
        panic!(
            "{name}, line {}:\n  is  {is}\n  was {was}\nif this change is intended, run the test with `BLESS=1`",
            number + 1
        );
    }
}
