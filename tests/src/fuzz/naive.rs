//! A simple parser of `Cookie` headers.

use cookie_policy::Error;

/// Returns every piece with its name and its value.
fn pairs(header: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    header.split(|byte| b";\n".contains(byte)).filter_map(|piece| {
        let equals = piece.iter().position(|byte| *byte == b'=')?;
        Some((trimmed(piece.get(..equals)?), trimmed(piece.get(equals + 1..)?)))
    })
}

/// Removes spaces and tabs at both ends.
pub(super) fn trimmed(text: &[u8]) -> &[u8] {
    let is_seen = |byte: &u8| !b" \t".contains(byte);
    let start = text.iter().position(is_seen).unwrap_or(text.len());
    let end = text.iter().rposition(is_seen).map_or(start, |last| last + 1);
    text.get(start..end).unwrap_or_default()
}

/// Returns the value of a cookie in headers, one on each line.
pub(super) fn value<'h>(header: &'h [u8], cookie: &'static str) -> Result<&'h str, Error> {
    match values(header, cookie)[..] {
        [] => Err(Error::Absent { cookie }),
        [value] => value.ok_or(Error::Malformed { cookie }),
        _ => Err(Error::Ambiguous { cookie }),
    }
}

/// Returns each value of a cookie in headers; `None` for what is not UTF-8.
pub(super) fn values<'h>(header: &'h [u8], cookie: &str) -> Vec<Option<&'h str>> {
    let own = pairs(header).filter(|(name, _)| *name == cookie.as_bytes());
    own.map(|(_, value)| text(value)).collect()
}

fn text(value: &[u8]) -> Option<&str> {
    std::str::from_utf8(value).ok().filter(|text| !text.bytes().any(|byte| byte.is_ascii_control()))
}

/// The text behind percent-encoding; none if it is not UTF-8.
pub(super) fn decoded(text: &str) -> Option<String> {
    let mut pieces = text.split('%');
    let mut bytes = pieces.next()?.as_bytes().to_vec();
    for piece in pieces {
        match piece.split_at_checked(2).filter(|(digits, _)| is_hex(digits)) {
            Some((digits, rest)) => {
                bytes.push(u8::from_str_radix(digits, 16).ok()?);
                bytes.extend(rest.bytes());
            }
            None => bytes.extend([b"%", piece.as_bytes()].concat()),
        }
    }
    String::from_utf8(bytes).ok()
}

fn is_hex(digits: &str) -> bool {
    digits.bytes().all(|byte| byte.is_ascii_hexdigit())
}
