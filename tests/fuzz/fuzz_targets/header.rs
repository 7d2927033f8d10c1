//! `Cookie` headers.

#![no_main]

use cookie_policy_tests::fuzz::header;

libfuzzer_sys::fuzz_target!(|input: &[u8]| header(input));
