//! Policy pages: what a reader sees of them in any format, and what they must show.

pub mod arbitrary;
pub mod expected;
pub mod html;
pub mod json;
pub mod markdown;
pub mod property;
pub mod shown;
