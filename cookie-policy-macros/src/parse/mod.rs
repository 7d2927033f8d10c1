//! From tokens to what was written.

mod category;
mod cookie;
mod doc;
mod item;
mod lifetime;
mod own_category;
mod policy;
mod report;
mod value;

pub(crate) use cookie::cookie;
pub(crate) use own_category::category;
pub(crate) use policy::policy;
