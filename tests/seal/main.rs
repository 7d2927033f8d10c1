//! Sealed cookies: what clients keep, and cannot write.

mod keys;
mod tampering;
mod time;
mod values;
