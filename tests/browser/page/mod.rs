//! The policy page: points 12 to 23.

mod again;
mod choices;
mod gpc;
mod shown;
mod table;
mod withdrawal;
mod words;
