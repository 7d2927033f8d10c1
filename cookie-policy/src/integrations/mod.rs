//! Types of other crates, each behind the feature of its name.
//!
//! Each framework has one file, of its conventions alone; the files behind the private feature `_layer` are what they share.

#[cfg(feature = "actix-web")]
mod actix_web;
#[cfg(feature = "axum")]
mod axum;
#[cfg(feature = "_layer")]
mod caching;
#[cfg(feature = "cookie")]
mod cookie;
#[cfg(feature = "_layer")]
mod departure;
#[cfg(feature = "_layer")]
pub(crate) mod head;
#[cfg(feature = "http")]
mod http;
#[cfg(feature = "_layer")]
pub(crate) mod layer;
#[cfg(feature = "maud")]
mod maud;
#[cfg(feature = "_layer")]
mod outgoing;
#[cfg(feature = "_extract")]
mod posted;
#[cfg(feature = "_extract")]
pub(crate) mod rejection;
#[cfg(feature = "rocket")]
mod rocket;
#[cfg(any(feature = "tower", feature = "actix-web"))]
pub(crate) mod service;
#[cfg(feature = "tower")]
pub(crate) mod tower;
