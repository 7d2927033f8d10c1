//! A `Set-Cookie` line (RFC 6265bis, section 5.6).

use super::attribute::Attributes;

/// Bytes of name and value together (section 5.6, step 5).
const LIMIT: usize = 4096;

/// What a line says.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) name: String,
    pub(super) value: String,
    pub(super) attributes: Attributes,
}

impl Line {
    /// `None`: the line is ignored as a whole.
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

/// Every control character but the tab (section 5.6, step 1).
fn is_control(byte: u8) -> bool {
    byte.is_ascii_control() && byte != b'\t'
}

/// Without white space around it: space and tab.
pub(super) fn trim(text: &str) -> &str {
    text.trim_matches([' ', '\t'])
}
