//! Runs the seeds of the fuzz targets and the inputs that were found, without a fuzzer: see `fuzz/README.md`.

use cookie_policy::Status;
use cookie_policy_tests::choices::read;
use cookie_policy_tests::fuzz::{TARGETS, inputs, statuses};

#[test]
fn every_input_that_is_kept_passes() {
    for (target, check) in TARGETS {
        for (path, input) in inputs(target) {
            println!("{}", path.display());
            check(&input);
        }
    }
}

#[test]
fn the_seeds_of_choices_show_every_status() {
    let shown: Vec<_> = inputs("choices").iter().flat_map(|(_, input)| statuses(input)).collect();
    for status in Status::ALL {
        assert!(shown.contains(status), "{status}");
    }
}

/// A fuzzer of whole headers hardly finds a checksum, so it is given texts that have one.
#[test]
fn choices_in_the_seeds_and_the_dictionary_of_headers_can_be_read() {
    let dictionary = include_str!("fuzz/dictionaries/header.dict").as_bytes().to_vec();
    let inputs = inputs("header").into_iter().map(|(_, input)| input).chain([dictionary]);
    let inputs: Vec<_> = inputs.map(|input| String::from_utf8_lossy(&input).into_owned()).collect();
    let texts = inputs.iter().flat_map(|input| input.split(['"', ';', '\n', ' ']));
    let texts = texts.map(|text| text.trim_start_matches("cookies_preferences="));
    let texts: Vec<_> = texts.filter(|text| text.starts_with("v=2&")).collect();
    assert!(texts.len() > 3, "{texts:?}");
    for text in texts {
        assert!(read(text).is_some(), "{text}");
    }
}

/// The target of the macros builds their files again, because a crate of macros exports no functions.
#[test]
fn the_target_of_the_macros_has_each_of_their_files() {
    let target = include_str!("fuzz/fuzz_targets/derive.rs");
    let files =
        include_str!("../cookie-policy-macros/src/lib.rs").lines().filter(|line| line.starts_with("mod "));
    for file in files.filter(|line| *line != "mod tests;") {
        assert!(target.lines().any(|line| line == file), "{file}");
    }
}
