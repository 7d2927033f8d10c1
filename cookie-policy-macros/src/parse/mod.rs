//! From tokens to what was written.

mod address;
mod category;
mod cookie;
mod doc;
mod embed;
mod item;
mod lifetime;
mod own_category;
mod policy;
mod report;
mod value;

pub(crate) use cookie::cookie;
pub(crate) use embed::embed;
pub(crate) use own_category::category;
pub(crate) use policy::policy;
