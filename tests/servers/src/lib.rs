//! Real servers, requests byte by byte, and what comes back and is logged.

mod http2;
mod log;
mod request;
mod response;
mod server;

pub use log::Log;
pub use request::Request;
pub use response::Response;
pub use server::Server;
