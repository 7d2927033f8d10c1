//! Feature `maud`.

use std::fmt::Write as _;

use maud::Render;

use crate::page::banner::Banner;
use crate::page::embed::Embedded;
use crate::page::settings_link::SettingsLink;

/// Lets templates write what is HTML already.
macro_rules! render {
    ($($ty:ty)*) => {$(
        impl Render for $ty {
            /// Writes it unescaped, because it is HTML.
            fn render_to(&self, buffer: &mut String) {
                // Writing to a string cannot fail.
                let _ = write!(buffer, "{self}");
            }
        }
    )*};
}

render!(Banner Embedded SettingsLink);
