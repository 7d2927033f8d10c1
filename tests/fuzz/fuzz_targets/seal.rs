//! Sealed values.

#![no_main]

use cookie_policy_tests::fuzz::seal;

libfuzzer_sys::fuzz_target!(|input: &[u8]| seal(input));
