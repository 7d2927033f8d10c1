//! Declarations in surroundings that change the meaning of names.
#![allow(
    unreachable_pub,
    missing_debug_implementations,
    reason = "visibilities are tried here, and nothing else"
)]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a panic is how a test fails")]

mod configuration;
mod expansions;
mod modules;
mod preferences;
mod raw_identifiers;
mod shadowing;
