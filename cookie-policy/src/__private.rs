//! What generated code calls. It changes between any two versions.

pub use std::borrow::Cow;
pub use std::string::String;
pub use std::time::Duration;

pub use crate::codec::{choices, json, percent, raw};
pub use crate::declaration::Facts;
pub use crate::generated::{CategoryId, Generated};
pub use crate::policy::{PolicyFacts, check, distinct};
