//! The visitor's half in a real browser: the banner and the page about cookies, point by point.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod axe;
mod banner;
mod keyboard;
mod narrow;
mod page;
mod pictures;
mod site;
mod state;
mod visit;
