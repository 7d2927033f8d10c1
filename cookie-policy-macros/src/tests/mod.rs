//! The macros without a compiler around them.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a panic is how a test fails")]

mod date;
mod embed;
mod expansion;
mod feed;
mod floors;
mod robust;
mod shared;
mod tables;
mod translated;

use std::path::PathBuf;

/// A path relative to this crate.
fn path(relative: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(relative)
}

fn read(relative: &str) -> String {
    let path = path(relative);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
