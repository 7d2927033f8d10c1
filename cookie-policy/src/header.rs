//! The cookies of a request.

use memchr::{memchr, memmem};

use crate::codec::is_cookie_octet;
use crate::problem::Problem;

/// A request's `Cookie` fields, as they came.
#[derive(Debug, Default)]
pub(crate) struct CookieHeader {
    text: Vec<u8>,
}

/// What a header says of one name.
pub(crate) enum Found<'h> {
    Absent,
    Once(&'h [u8]),
    Repeated,
}

impl CookieHeader {
    /// Several fields are one list (RFC 6265bis, section 4.2.1): HTTP/2 splits them.
    pub(crate) fn new(fields: impl IntoIterator<Item: AsRef<[u8]>>) -> Self {
        let mut text = Vec::new();
        for field in fields {
            if !text.is_empty() {
                text.extend_from_slice(b"; ");
            }
            text.extend_from_slice(field.as_ref());
        }
        Self { text }
    }

    /// Names and values, a piece without `=` as a value without a name (RFC 6265bis, section 5.8.3).
    pub(crate) fn pairs(&self) -> impl Iterator<Item = (&[u8], &[u8])> {
        self.text.split(|&byte| byte == b';').map(trim).filter(|piece| !piece.is_empty()).map(|piece| {
            match piece.iter().position(|&byte| byte == b'=') {
                Some(equals) => {
                    let (name, value) = piece.split_at(equals);
                    (trim(name), trim(value.get(1..).unwrap_or_default()))
                }
                None => (Default::default(), piece),
            }
        })
    }

    /// The value of a name, which is a token. Names are compared with regard to case (RFC 6265bis, section 5.4).
    pub(crate) fn find(&self, name: &str) -> Found<'_> {
        // Many requests carry no cookie, and the search below costs something to set up.
        if self.text.is_empty() {
            return Found::Absent;
        }
        // A search for the name is several times as fast as a look at each piece.
        let mut values = memmem::find_iter(&self.text, name).filter_map(|at| self.value_of(at, name.len()));
        match (values.next(), values.next()) {
            (None, _) => Found::Absent,
            (Some(value), None) => Found::Once(value),
            (Some(_), Some(_)) => Found::Repeated,
        }
    }

    /// The value of the name that stands here, if it is that of a piece.
    fn value_of(&self, at: usize, length: usize) -> Option<&[u8]> {
        let (before, rest) = self.text.split_at_checked(at)?;
        let is_first = matches!(trim_end(before), [] | [.., b';']);
        let value = trim_start(rest.get(length..)?).strip_prefix(b"=").filter(|_| is_first)?;
        let end = memchr(b';', value).unwrap_or(value.len());
        value.get(..end).map(trim)
    }

    /// The names that can be those of cookies that this library sets.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.pairs().filter_map(|(name, _)| {
            std::str::from_utf8(name).ok().filter(|name| !name.is_empty() && is_token(name))
        })
    }

    /// All that is wrong with the pieces themselves.
    pub(crate) fn problems(&self) -> impl Iterator<Item = Problem> {
        self.pairs().filter_map(|(name, value)| {
            let fault = |rule, reason| Some(Problem::new(rule, name, reason));
            if name.is_empty() {
                fault("A-READ-NAMELESS", "a piece of the `Cookie` header has no name")
            } else if !name.iter().copied().all(is_token_octet) {
                fault("A-NAME-TOKEN", "the name is no token")
            } else if value.iter().any(u8::is_ascii_control) {
                fault("A-VAL-CTL", "the value holds a control character")
            } else if !value.iter().copied().all(is_lenient_octet) {
                fault("A-VAL-OCTET", "the value holds what is no cookie-octet")
            } else {
                None
            }
        })
    }
}

/// Without the white space around it: space and tab alone (RFC 6265bis, section 5.6).
fn trim(text: &[u8]) -> &[u8] {
    trim_start(trim_end(text))
}

fn trim_start(mut text: &[u8]) -> &[u8] {
    while let [b' ' | b'\t', rest @ ..] = text {
        text = rest;
    }
    text
}

fn trim_end(mut text: &[u8]) -> &[u8] {
    while let [rest @ .., b' ' | b'\t'] = text {
        text = rest;
    }
    text
}

/// Cookie-octets, and what browsers send back unharmed although servers should not set it: quotes, space, comma.
fn is_lenient_octet(byte: u8) -> bool {
    is_cookie_octet(byte) || matches!(byte, b'"' | b' ' | b',' | b'\\')
}

pub(crate) fn is_token(text: &str) -> bool {
    text.bytes().all(is_token_octet)
}

/// `tchar` of RFC 9110, section 5.6.2.
const fn is_token_octet(byte: u8) -> bool {
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
