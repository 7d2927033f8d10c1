//! What visitors see: the policy page, the banner, and what scripts of a page may know.

pub(crate) mod banner;
pub(crate) mod document;
pub(crate) mod html_writer;
pub(crate) mod local_path;
pub(crate) mod script_choices;
