//! A `Set-Cookie` header (RFC 6265bis, section 5.6).

use super::attribute::Attributes;

/// Maximum bytes of name and value together (section 5.6, step 5).
const LIMIT: usize = 4096;

/// The content of a header.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) name: String,
    pub(super) value: String,
    pub(super) attributes: Attributes,
}

impl Line {
    /// Returns `None` if the whole header is ignored.
    pub(super) fn parse(text: &str, now: i64) -> Option<Self> {
        if text.bytes().any(is_control) {
            return None;
        }
        let (pair, attributes) = text.split_once(';').unwrap_or((text, ""));
        let (name, value) = pair.split_once('=').unwrap_or(("", pair));
        let (name, value) = (trim(name).to_owned(), trim(value).to_owned());
        let fits = name.len() + value.len() <= LIMIT;
        fits.then(|| Self { name, value, attributes: Attributes::parse(attributes, now) })
    }
}

/// Returns whether there is a control character other than the tab (section 5.6, step 1).
fn is_control(byte: u8) -> bool {
    byte.is_ascii_control() && byte != b'\t'
}

/// Removes spaces and tabs at both ends.
pub(super) fn trim(text: &str) -> &str {
    text.trim_matches([' ', '\t'])
}
