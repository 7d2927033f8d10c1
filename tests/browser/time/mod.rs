//! What visitors decided and had, over several requests: points 24 to 28.

mod ahead;
mod back;
mod cached;
mod moved;
mod moved_choices;
pub(crate) mod releases;
