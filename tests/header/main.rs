//! Hostile `Cookie` headers.

mod bytes;
mod fields;
mod foreign;
mod long;
mod names;
mod site;
mod size;
mod values;
