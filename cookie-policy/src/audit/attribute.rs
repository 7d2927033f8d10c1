//! The attributes of a line, one by one.

use crate::wire::octets::{trim_end, trim_start};

/// Bytes of an attribute's value. Browsers ignore an attribute that is longer (RFC 6265bis, section 5.6).
pub(super) const LONGEST_VALUE: usize = 1024;

/// The parts of a line between its semicolons. The first is the name with the value.
pub(super) fn parts(line: &[u8]) -> impl Iterator<Item = &[u8]> {
    line.split(|byte| *byte == b';')
}

/// Splits a part at its first `=`, and takes the white space away from both sides. `Err` is a part without `=`.
pub(super) fn split(part: &[u8]) -> Result<(&[u8], &[u8]), &[u8]> {
    let equals = part.iter().position(|byte| *byte == b'=');
    match equals.and_then(|equals| part.split_at_checked(equals)) {
        Some((name, value)) => Ok((trimmed(name), trimmed(value.get(1..).unwrap_or_default()))),
        None => Err(trimmed(part)),
    }
}

/// The name and the value of an attribute; the value of one without `=` is empty.
pub(super) fn name_and_value(part: &[u8]) -> (&[u8], &[u8]) {
    split(part).unwrap_or_else(|name| (name, &[]))
}

/// Returns the seconds of `Max-Age`: digits, after a `-` or not (section 5.6.2). What is negative is 0, and more than a
/// number can hold is the greatest.
pub(super) fn max_age(value: &[u8]) -> Option<i64> {
    let digits = value.strip_prefix(b"-").unwrap_or(value);
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let is_negative = digits.len() < value.len();
    let seconds = std::str::from_utf8(digits).ok()?.parse().unwrap_or(i64::MAX);
    Some(if is_negative { 0 } else { seconds })
}

fn trimmed(text: &[u8]) -> &[u8] {
    trim_start(trim_end(text))
}
