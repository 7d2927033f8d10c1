//! Tests of the banner and of the policy page in Chromium, and of what they rely on in Firefox and WebKitGTK. `POINTS.md` lists
//! what they check.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod axe;
mod banner;
mod embeds;
mod engines;
mod keyboard;
mod narrow;
mod page;
mod pictures;
mod points;
mod site;
mod state;
mod time;
mod visit;
