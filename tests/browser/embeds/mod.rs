//! What pages embed, with a second origin that plays the third party: points 38 to 43.

mod addresses;
mod loading;
mod module;
mod pictures;
mod placeholder;
mod recipes;
mod scripts;
pub(crate) mod site;
pub(crate) mod third_party;
