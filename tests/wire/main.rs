//! `Set-Cookie` headers on their way: from the library to a browser's store, and back.

mod audited;
mod browser;
mod chromium;
mod codecs;
mod grammar;
mod limits;
mod matrix;
mod promised;
mod reader;
mod stored;
