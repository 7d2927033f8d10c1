//! What fuzzers hold the library against: for each target a function that panics where something does not hold.
//!
//! The target `derive` is among the tests of the macros.

mod choices;
mod header;
mod inputs;
mod naive;
mod page;
mod seal;

pub use choices::{choices, statuses};
pub use header::header;
pub use inputs::inputs;
pub use page::{html, json, markdown};
pub use seal::seal;

/// What a target is called, and what it checks.
pub type Target = (&'static str, fn(&[u8]));

/// Every target of this crate.
pub const TARGETS: [Target; 6] = [
    ("header", header),
    ("choices", choices),
    ("seal", seal),
    ("html", html),
    ("markdown", markdown),
    ("json", json),
];
