//! Real servers, requests byte by byte, and their responses and logs.

mod http2;
mod log;
mod program;
mod request;
mod response;
mod server;
pub mod shop;
mod third_party;
mod tls;

pub use log::Log;
pub use program::{Program, free_address};
pub use request::Request;
pub use response::Response;
pub use server::Server;
pub use third_party::ThirdParty;
