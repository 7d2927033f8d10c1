//! The policy page in Markdown.

#![no_main]

use cookie_policy_tests::fuzz::markdown;

libfuzzer_sys::fuzz_target!(|input: &[u8]| markdown(input));
