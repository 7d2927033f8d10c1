//! Runs the seeds of the fuzz targets and the inputs that were found, without a fuzzer: see `fuzz/README.md`.

use cookie_policy::Status;
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
