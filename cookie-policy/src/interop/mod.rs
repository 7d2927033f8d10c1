//! Conversions into types of other crates. Each is behind the feature with the name of the crate.

#[cfg(feature = "cookie")]
mod cookie;
#[cfg(feature = "http")]
mod http;
#[cfg(feature = "maud")]
mod maud;
