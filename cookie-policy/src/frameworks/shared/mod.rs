//! The code that all frameworks share.

mod caching;
pub(crate) mod endpoint;
pub(crate) mod framed_page;
pub(crate) mod head;
pub(crate) mod layer;
pub(crate) mod missing_layer;
pub(crate) mod narrowing;
pub(crate) mod page_request;
mod page_response;
#[cfg(any(feature = "axum", feature = "actix-web", feature = "rocket"))]
pub(crate) mod part_jars;
pub(crate) mod replies;
pub(crate) mod response_audit;
pub(crate) mod response_guard;
pub(crate) mod routes;
#[cfg(any(feature = "tower", feature = "actix-web"))]
pub(crate) mod service;
