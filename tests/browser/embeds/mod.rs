//! What pages embed, with a second origin that plays the third party: points 38 to 43.

mod addresses;
mod loading;
mod module;
mod placeholder;
mod scripts;
mod site;
mod third_party;
