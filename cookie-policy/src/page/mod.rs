//! What visitors see: the policy page and the banner. Also the choices for scripts of the page.

pub(crate) mod banner;
pub(crate) mod document;
pub(crate) mod html_writer;
pub(crate) mod local_path;
pub(crate) mod pages_address;
pub(crate) mod recipients;
pub(crate) mod script_choices;
pub(crate) mod settings_link;
