//! Lines that end a cookie in every browser.

use super::date;
use crate::wire::received_line::{LONGEST_VALUE, max_age, name_and_value, split};

/// Whether a line ends its cookie in Chromium, Firefox and WebKitGTK alike, at `now` in seconds since 1970. Without
/// `now`, `Expires` ends nothing.
///
/// The rule is stricter than RFC 6265bis, because each browser reads malformed lines in its own way. Tests give
/// thousands of lines to all three, and none of them keeps a cookie that ends by this rule.
pub(super) fn ends(line: &[u8], now: Option<i64>) -> bool {
    let mut parts = line.split(|byte| *byte == b';');
    let pair = parts.next().unwrap_or_default();
    let has_name = split(pair).is_ok_and(|(name, _)| !name.is_empty());
    let is_plain = |part| is_plain(part) && !has_comma_or_quote(part);
    let ends = parts.try_fold(false, |ends, part| Some(part_ends(part, now)? | ends));
    has_name && is_plain(pair) && ends == Some(true)
}

/// Whether an attribute ends the cookie; `None` if it puts that in doubt.
fn part_ends(part: &[u8], now: Option<i64>) -> Option<bool> {
    if !is_plain(part) {
        return None;
    }
    let (name, value) = name_and_value(part);
    match name.to_ascii_lowercase().as_slice() {
        b"max-age" => (max_age(value)? <= 0).then_some(true),
        b"expires" => (date::of_expires(value)? < now?).then_some(true),
        _ => (!has_comma_or_quote(part)).then_some(false),
    }
}

/// Whether a part has something in it, is short enough for every browser, and is printable ASCII.
fn is_plain(part: &[u8]) -> bool {
    let is_printable = |byte: &u8| matches!(byte, b' '..=b'~');
    part.len() <= LONGEST_VALUE && part.iter().all(is_printable) && part.iter().any(|byte| *byte != b' ')
}

/// Software between server and browser may join lines with commas, and older browsers read quoted values.
fn has_comma_or_quote(part: &[u8]) -> bool {
    part.iter().any(|byte| matches!(byte, b',' | b'"'))
}
