//! Setting, reading and removing through a jar.

mod debug;
mod encoding;
mod handles;
mod lines;
mod removal;
mod request;
mod response;
mod site;
mod values;
