//! Texts of declarations, as visitors and developers read them.

/// Returns a text as a page or a table can show it.
pub fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
