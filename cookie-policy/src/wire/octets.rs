//! Which bytes may stand where, and how many of them.

/// Bytes of name and value together that browsers take (RFC 6265bis, section 5.6, step 5).
pub(crate) const LIMIT: usize = 4096;

/// Whether all bytes of a text fit: in one pass without branches, which a compiler makes of comparisons of many bytes at once.
#[inline]
pub(crate) fn all(text: &str, fits: impl Fn(u8) -> bool) -> bool {
    text.bytes().fold(true, |all, byte| all & fits(byte))
}

/// What a value may hold as it is: `cookie-octet` of RFC 6265bis, section 4.1.1.
pub(crate) const fn is_cookie_octet(byte: u8) -> bool {
    // Written as what it is not, it is fewer comparisons.
    byte.wrapping_sub(b'!') < b'\x7f' - b'!' && !matches!(byte, b'"' | b',' | b';' | b'\\')
}

/// Whether all of a text can stand in a line as it is.
pub(crate) fn are_cookie_octets(text: &str) -> bool {
    all(text, is_cookie_octet)
}

pub(crate) fn is_token(text: &str) -> bool {
    text.bytes().all(is_token_octet)
}

/// `tchar` of RFC 9110, section 5.6.2.
pub(crate) const fn is_token_octet(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(
            byte,
            b'!' | b'#'
                | b'$'
                | b'%'
                | b'&'
                | b'\''
                | b'*'
                | b'+'
                | b'-'
                | b'.'
                | b'^'
                | b'_'
                | b'`'
                | b'|'
                | b'~'
        )
}

/// Without white space before it: space and tab alone (RFC 6265bis, section 5.6).
pub(crate) fn trim_start(mut text: &[u8]) -> &[u8] {
    while let [b' ' | b'\t', rest @ ..] = text {
        text = rest;
    }
    text
}

pub(crate) fn trim_end(mut text: &[u8]) -> &[u8] {
    while let [rest @ .., b' ' | b'\t'] = text {
        text = rest;
    }
    text
}

/// Appends a number in 16 lower-case hexadecimal digits.
pub(crate) fn push_hex(number: u64, text: &mut String) {
    let mut digits = [0; 16];
    for (digit, byte) in digits.chunks_exact_mut(2).zip(number.to_be_bytes()) {
        digit.copy_from_slice(&[byte >> 4, byte & 15]);
    }
    let digits = digits.map(|digit| if digit < 10 { b'0' + digit } else { b'a' - 10 + digit });
    text.push_str(std::str::from_utf8(&digits).unwrap_or_default());
}
