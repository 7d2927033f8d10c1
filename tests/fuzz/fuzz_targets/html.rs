//! The policy page in HTML.

#![no_main]

use cookie_policy_tests::fuzz::html;

libfuzzer_sys::fuzz_target!(|input: &[u8]| html(input));
