//! From the model to code: constants, and one-line calls into the library.

mod cookie;
mod docs;
mod embed;
mod facts;
mod line;
mod list;
mod own_category;
mod part;
mod paths;
mod policy;
mod report;
mod row;
mod setters;
mod translations;
mod value;

pub(crate) use cookie::cookie;
pub(crate) use embed::{embed, listed as embedded};
#[cfg(test)]
pub(crate) use line::{DEFAULT_ATTRIBUTES, REMOVED};
pub(crate) use list::declared;
pub(crate) use own_category::category;
pub(crate) use part::part;
pub(crate) use policy::{included, known_site, policy};
pub(crate) use row::{Row, row};
