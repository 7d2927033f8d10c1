//! The code that all frameworks share.

mod addresses;
mod caching;
pub(crate) mod endpoint;
pub(crate) mod framed_page;
pub(crate) mod head;
#[cfg(any(feature = "axum", feature = "poem", feature = "salvo"))]
pub(crate) mod http_extractors;
#[cfg(feature = "tower")]
pub(crate) mod http_head;
#[cfg(feature = "tower")]
pub(crate) mod http_request;
#[cfg(any(feature = "tower", feature = "actix-web"))]
pub(crate) mod jar_request;
pub(crate) mod layer;
pub(crate) mod missing_layer;
pub(crate) mod narrowing;
pub(crate) mod page_request;
mod page_response;
#[cfg(any(feature = "axum", feature = "actix-web", feature = "poem", feature = "rocket", feature = "salvo"))]
pub(crate) mod part_jars;
pub(crate) mod replies;
pub(crate) mod response_audit;
pub(crate) mod response_guard;
pub(crate) mod routes;
#[cfg(any(feature = "tower", feature = "actix-web"))]
pub(crate) mod service;
