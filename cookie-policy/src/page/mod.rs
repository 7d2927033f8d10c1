//! What visitors see: the policy page and the banner. Also the choices for scripts of the page.

pub(crate) mod banner;
mod declared_address;
pub(crate) mod document;
pub(crate) mod embed;
pub(crate) mod html_writer;
pub(crate) mod local_path;
#[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
pub(crate) mod not_kept;
pub(crate) mod pages_address;
mod particulars;
mod questions;
pub(crate) mod recipients;
mod releases;
pub(crate) mod script_choices;
pub(crate) mod settings_link;
#[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
pub(crate) mod state;
pub(crate) mod stylesheet;
