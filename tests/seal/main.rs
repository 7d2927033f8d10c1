//! Sealed cookies: what clients keep, and cannot write.

mod keys;
mod site;
mod tampering;
mod time;
mod values;
