//! The page in Markdown.

mod blocks;
mod reader;

pub use reader::read;
