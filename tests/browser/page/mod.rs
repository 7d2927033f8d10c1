//! The policy page: points 12 to 23.

mod again;
mod cards;
mod choices;
mod extremes;
mod gpc;
mod shown;
mod size;
mod table;
mod withdrawal;
mod words;
