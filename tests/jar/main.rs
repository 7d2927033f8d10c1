//! Setting, reading and removing through a jar.

mod debug;
mod display;
mod encoding;
mod families;
mod family_limits;
mod former_names;
mod formerly;
mod handles;
mod lifetimes;
mod lines;
mod own_values;
mod removal;
mod request;
mod response;
mod retired;
mod site;
mod suffixes;
mod turns;
mod values;
