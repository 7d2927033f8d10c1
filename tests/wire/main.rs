//! Lines on their way: from the library to a browser's store, and from there back.

mod audited;
mod chromium;
mod codecs;
mod engines;
mod grammar;
mod limits;
mod matrix;
mod model;
mod reader;
mod server;
mod stored;
