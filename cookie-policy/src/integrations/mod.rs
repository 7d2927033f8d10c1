//! Types of other crates, each behind the feature of its name.

#[cfg(feature = "axum")]
pub(crate) mod axum;
#[cfg(feature = "tower")]
mod caching;
#[cfg(feature = "cookie")]
mod cookie;
#[cfg(feature = "tower")]
mod departure;
#[cfg(feature = "http")]
mod http;
#[cfg(feature = "tower")]
pub(crate) mod tower;
