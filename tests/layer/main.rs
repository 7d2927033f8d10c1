//! The layer and the extractors, in real servers over real sockets.

mod answer;
mod app;
mod audit;
mod caching;
mod content;
mod departure;
mod error;
mod gpc;
mod hyper;
mod layers;
mod lines;
mod middleware;
mod missing_layer;
mod origin;
mod other_jar;
mod read_answer;
mod server_error;
mod speculation;
mod tally;
mod tonic;
mod versions;
