//! The HTML pages, in English and French.

mod home;
mod layout;
mod map;
mod office;
mod privacy;
mod stops;

pub(crate) use home::home;
pub(crate) use layout::{View, cookies};
pub(crate) use map::map;
pub(crate) use office::{log_in, office};
pub(crate) use privacy::privacy;
pub(crate) use stops::{found, stop, stops};
