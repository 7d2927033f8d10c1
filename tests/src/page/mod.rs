//! Policy pages: what a reader sees of one, whatever the format, and what it is to show.

pub mod arbitrary;
pub mod expected;
pub mod html;
pub mod json;
pub mod markdown;
pub mod property;
pub mod shown;
