//! Conversions into the types of other crates, each behind the feature of its name.

#[cfg(feature = "cookie")]
mod cookie;
#[cfg(feature = "http")]
mod http;
#[cfg(feature = "maud")]
mod maud;
