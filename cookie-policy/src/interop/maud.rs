//! Feature `maud`.

use std::fmt::Write as _;

use maud::Render;

use crate::page::banner::Banner;

impl Render for Banner {
    /// Writes the banner unescaped, because it is HTML.
    fn render_to(&self, buffer: &mut String) {
        // Writing to a string cannot fail.
        let _ = write!(buffer, "{self}");
    }
}
