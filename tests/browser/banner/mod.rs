//! The banner: points 1 to 11, and 29 to 31.

mod asking;
mod choosing;
mod consent;
mod display;
mod form;
mod frames;
mod kept;
mod module;
mod purposes;
mod recipes;
mod targets;
