//! Texts of declarations inside the markup of others.

use std::fmt::{self, Display, Formatter};

/// A text of a declaration that is plain text in the cell of a table.
pub(crate) struct Escaped<'t>(pub(crate) &'t str);

impl Display for Escaped<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for char in self.0.chars() {
            match char {
                '|' | '<' | '>' | '[' | ']' | '*' | '_' | '\\' | '~' | '@' | '#' | '`' | '&' => {
                    write!(f, "\\{char}")?;
                }
                char if char.is_control() => f.write_str(" ")?,
                char => write!(f, "{char}")?,
            }
        }
        Ok(())
    }
}

/// A text as a property or as the message of a workflow command.
pub(crate) fn for_workflow(text: &str, is_property: bool) -> String {
    let text = text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    if is_property { text.replace(':', "%3A").replace(',', "%2C") } else { text }
}
