//! The web frameworks, each behind the feature of its name: one file for the conventions of each.

#[cfg(feature = "actix-web")]
mod actix_web;
#[cfg(feature = "axum")]
mod axum;
#[cfg(feature = "rocket")]
mod rocket;
pub(crate) mod shared;
#[cfg(feature = "tower")]
pub(crate) mod tower;
