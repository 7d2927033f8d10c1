//! The text of the choices cookie.

#![no_main]

use cookie_policy_tests::fuzz::choices;

libfuzzer_sys::fuzz_target!(|input: &[u8]| choices(input));
