//! `Cookie` headers, as hostile as they come.

mod bytes;
mod fields;
mod names;
mod site;
mod size;
mod values;
