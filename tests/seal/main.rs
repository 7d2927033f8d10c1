//! Sealed cookies: clients store them, but cannot write them.

mod keys;
mod tampering;
mod time;
mod values;
