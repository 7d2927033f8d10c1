//! A small model of a browser's cookie store, written from RFC 6265bis, section 5, and CHIPS, not from the library.

mod attribute;
mod cases;
mod context;
mod date;
mod domain;
mod line;
mod path;
mod prefix;
mod retrieval;
mod store;

pub(crate) use attribute::SameSite;
pub(crate) use context::{Context, Reach};
pub(crate) use store::{Store, Stored};

/// 400 days (section 5.5).
pub(crate) const CAP: i64 = 400 * 86_400;
