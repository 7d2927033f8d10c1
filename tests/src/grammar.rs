//! The grammar of servers (RFC 6265bis, section 4.1.1).

use std::collections::BTreeSet;

use cookie_policy::SetCookie;

/// Asserts that a header has the grammar of `set-cookie-string`.
#[track_caller]
pub fn assert_kept(line: &SetCookie) {
    let mut parts = line.as_str().split("; ");
    let (name, value) = parts.next().and_then(|pair| pair.split_once('=')).expect("a pair comes first");
    assert!(!name.is_empty() && (name.bytes().all(is_token_octet) || is_of_others(line, name)), "{line}");
    assert!(value.bytes().all(is_cookie_octet), "{line}");
    let attributes: Vec<_> = parts.collect();
    assert!(attributes.iter().all(|attribute| is_attribute(attribute)), "{line}");
    let words = attributes.iter().map(|attribute| attribute.split('=').next());
    let distinct: BTreeSet<_> = words.collect();
    assert_eq!(distinct.len(), attributes.len(), "no attribute occurs twice in {line}");
}

/// Whether a header removes a cookie that another server or a script set, and that browsers keep.
fn is_of_others(line: &SetCookie, name: &str) -> bool {
    line.is_removal() && name.trim_matches(' ') == name && !name.contains(char::is_control)
}

/// `cookie-av`.
fn is_attribute(text: &str) -> bool {
    match text.split_once('=').unwrap_or((text, "")) {
        ("Secure" | "HttpOnly" | "Partitioned", "") => !text.contains('='),
        ("SameSite", value) => ["Strict", "Lax", "None"].contains(&value),
        // The old grammar has no `Max-Age=0`; removals have it beside `Expires`.
        ("Max-Age", value) => !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()),
        ("Expires", value) => value == "Thu, 01 Jan 1970 00:00:00 GMT",
        ("Path", value) => value.starts_with('/') && value.bytes().all(is_attribute_octet),
        ("Domain", value) => value.split('.').all(is_label),
        _ => false,
    }
}

/// A label of a host name (RFC 1034, section 3.5, and RFC 1123, section 2.1).
fn is_label(text: &str) -> bool {
    let inner = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    (1..=63).contains(&text.len()) && inner && !text.starts_with('-') && !text.ends_with('-')
}

/// `tchar` (RFC 9110, section 5.6.2).
fn is_token_octet(byte: u8) -> bool {
    byte.is_ascii_graphic() && !b"\"(),/:;<=>?@[\\]{}".contains(&byte)
}

/// `cookie-octet`.
pub fn is_cookie_octet(byte: u8) -> bool {
    byte.is_ascii_graphic() && !b"\",;\\".contains(&byte)
}

/// `av-octet`.
fn is_attribute_octet(byte: u8) -> bool {
    matches!(byte, b' '..=b'~') && byte != b';'
}
