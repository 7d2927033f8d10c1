//! The layer and the extractors, in real servers over real sockets.

mod answer;
mod app;
mod caching;
mod content;
mod departure;
mod error;
mod http2;
mod hyper;
mod layers;
mod lines;
mod log;
mod middleware;
mod missing_layer;
mod origin;
mod request;
mod server;
mod server_error;
mod tonic;
mod versions;
