//! Where an installation of a policy is: its address, which cookies cannot live there, and the lines of those that can.

pub(crate) mod address;
mod claims;
pub(crate) mod error;
pub(crate) mod identity;
mod index;
pub(crate) mod installation;
pub(crate) mod located;
pub(crate) mod mount;
pub(crate) mod neighbours;
pub(crate) mod past;
mod places;
mod rules;
mod spot;
pub(crate) mod table;
