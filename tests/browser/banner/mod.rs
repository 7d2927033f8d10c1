//! The banner: points 1 to 11.

mod asking;
mod choosing;
mod consent;
mod display;
mod form;
mod purposes;
mod targets;
