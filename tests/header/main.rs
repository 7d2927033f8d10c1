//! Hostile `Cookie` headers.

mod bytes;
mod fields;
mod names;
mod site;
mod size;
mod values;
