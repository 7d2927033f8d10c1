//! The policy page in JSON.

#![no_main]

use cookie_policy_tests::fuzz::json;

libfuzzer_sys::fuzz_target!(|input: &[u8]| json(input));
