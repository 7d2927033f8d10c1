//! What `cargo doc` shows of cookies and policies.
#![allow(clippy::indexing_slicing, reason = "a panic is how a test fails")]

mod cookie;
mod html;
mod page;
mod policy;
