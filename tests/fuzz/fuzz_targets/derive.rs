//! Tokens of the macros.

#![no_main]

#[path = "../../../cookie-policy-macros/src/attr.rs"]
mod attr;
#[path = "../../../cookie-policy-macros/src/check/mod.rs"]
mod check;
#[path = "../../../cookie-policy-macros/src/complaints.rs"]
mod complaints;
#[path = "../../../cookie-policy-macros/src/expand/mod.rs"]
mod expand;
#[path = "../../../cookie-policy-macros/src/fallback.rs"]
mod fallback;
#[path = "../../../cookie-policy-macros/src/tests/feed.rs"]
mod feed;
#[path = "../../../cookie-policy-macros/src/given.rs"]
mod given;
#[path = "../../../cookie-policy-macros/src/hash.rs"]
mod hash;
#[path = "../../../cookie-policy-macros/src/keys.rs"]
mod keys;
#[path = "../../../cookie-policy-macros/src/model/mod.rs"]
mod model;
#[path = "../../../cookie-policy-macros/src/parse/mod.rs"]
mod parse;
#[path = "../../../cookie-policy-macros/src/raw/mod.rs"]
mod raw;
#[path = "../../../cookie-policy-macros/src/respelling.rs"]
mod respelling;
#[path = "../../../cookie-policy-macros/src/rules.rs"]
mod rules;
#[path = "../../../cookie-policy-macros/src/stages.rs"]
mod stages;
#[path = "../../../cookie-policy-macros/src/suggest.rs"]
mod suggest;
#[path = "../../../cookie-policy-macros/src/words.rs"]
mod words;

libfuzzer_sys::fuzz_target!(|input: &[u8]| feed::check(input));
