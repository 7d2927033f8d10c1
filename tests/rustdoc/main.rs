//! What `cargo doc` shows of cookies and policies.
#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a panic is how a test fails"
)]

mod cookie;
mod html;
mod page;
mod policy;
