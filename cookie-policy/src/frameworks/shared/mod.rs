//! The code that all frameworks share.

mod caching;
pub(crate) mod head;
pub(crate) mod layer;
pub(crate) mod part_jars;
pub(crate) mod response_audit;
pub(crate) mod response_guard;
#[cfg(any(feature = "tower", feature = "actix-web"))]
pub(crate) mod service;

#[cfg(any(feature = "axum", feature = "actix-web", feature = "rocket"))]
pub(crate) mod answer_request;
#[cfg(any(feature = "axum", feature = "actix-web", feature = "rocket"))]
mod csrf;
#[cfg(any(feature = "axum", feature = "actix-web", feature = "rocket"))]
pub(crate) mod page_response;
#[cfg(any(feature = "axum", feature = "actix-web", feature = "rocket"))]
pub(crate) mod rejection;
#[cfg(any(feature = "axum", feature = "actix-web", feature = "rocket"))]
pub(crate) mod routes;
