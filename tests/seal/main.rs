//! Sealed cookies: clients store them, but cannot write them.

mod cookie_crate;
mod keys;
mod tampering;
mod time;
mod values;
