//! From a request to the visitor's answer: where the request comes from, and what its body says.

#[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
pub(crate) mod blocked_report;
pub(crate) mod fields;
pub(crate) mod form;
#[cfg(feature = "http")]
mod json;
#[cfg(feature = "http")]
pub(crate) mod read;
#[cfg(feature = "http")]
pub(crate) mod rejection;
#[cfg(feature = "http")]
mod sender;
