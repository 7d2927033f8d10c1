//! Lines on their way: from the library to a browser's store, and from there back.

mod audited;
mod chromium;
mod codecs;
mod grammar;
mod limits;
mod matrix;
mod model;
mod reader;
mod stored;
