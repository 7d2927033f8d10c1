//! What visitors are told: the policy page, and the data behind it.

mod declaration;
mod lifetime;
mod page;
mod reader;
