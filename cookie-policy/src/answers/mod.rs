//! From a request to the visitor's answer: where the request comes from, and what its body says.

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
