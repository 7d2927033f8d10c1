//! `Set-Cookie` headers on their way: from the library to a browser's store, and back.

mod audited;
mod browser;
mod chromium;
mod codecs;
mod engines;
mod grammar;
mod limits;
mod matrix;
mod promised;
mod reader;
mod server;
mod stored;
