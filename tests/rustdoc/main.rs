//! What `cargo doc` shows of cookies and policies.

mod cookie;
mod html;
mod page;
mod policy;
