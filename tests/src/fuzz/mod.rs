//! The properties that fuzzers check: for each target, a function that panics if the property is violated.
//!
//! The target `derive` is in the tests of the macros.

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

/// The name of a target, and its property.
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
