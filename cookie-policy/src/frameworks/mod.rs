//! The web frameworks. Each is one file, behind the feature with the name of the framework.

#[cfg(feature = "actix-web")]
mod actix_web;
#[cfg(feature = "axum")]
mod axum;
#[cfg(feature = "poem")]
pub(crate) mod poem;
#[cfg(feature = "rocket")]
mod rocket;
#[cfg(feature = "salvo")]
mod salvo;
pub(crate) mod shared;
#[cfg(feature = "tower")]
pub(crate) mod tower;
