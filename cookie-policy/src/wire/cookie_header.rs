//! The cookies of a request.

use std::sync::OnceLock;

use memchr::{memchr, memchr_iter};

use crate::wire::octets::{is_cookie_octet, is_token, is_token_octet, trim_end, trim_start};
use crate::wire::problem::Problem;

/// A request's `Cookie` fields, as they came.
#[derive(Debug, Default)]
pub(crate) struct CookieHeader {
    text: HeaderBytes,
    /// Looked for once, and not for a request whose cookies nobody asks for.
    pieces: OnceLock<Pieces>,
}

#[derive(Debug)]
enum HeaderBytes {
    Copied(Vec<u8>),
    /// Shared with the request.
    #[cfg(feature = "http")]
    Field(http::HeaderValue),
}

/// The pieces: in place as long as there is room, because most headers have few.
#[derive(Debug, Default)]
struct Pieces {
    few: [Piece; 16],
    count: usize,
    many: Vec<Piece>,
}

/// Where a piece begins and ends, and with which byte it begins: most names differ in it from the one that is looked for.
#[derive(Clone, Copy, Debug, Default)]
struct Piece {
    /// No server takes headers of gigabytes.
    start: u32,
    end: u32,
    initial: u8,
}

/// What a header says of one name.
pub(crate) enum Found<'h> {
    Absent,
    Once(&'h [u8]),
    Repeated,
}

impl Default for HeaderBytes {
    fn default() -> Self {
        HeaderBytes::Copied(Vec::new())
    }
}

impl Pieces {
    fn parse(text: &[u8]) -> Self {
        let mut pieces = Self::default();
        let mut start = 0;
        for end in memchr_iter(b';', text).chain([text.len()]) {
            let rest = trim_start(text.get(start..end).unwrap_or_default());
            // Nothing but white space is no piece.
            if let [initial, ..] = *rest {
                let start = end - rest.len();
                pieces.push(Piece {
                    start: start as u32,
                    end: (start + trim_end(rest).len()) as u32,
                    initial,
                });
            }
            start = end + 1;
        }
        pieces
    }

    fn push(&mut self, piece: Piece) {
        if let Some(place) = self.few.get_mut(self.count) {
            *place = piece;
            self.count += 1;
        } else {
            if self.many.is_empty() {
                self.many.extend(self.few);
            }
            self.many.push(piece);
        }
    }

    fn as_slice(&self) -> &[Piece] {
        if self.many.is_empty() { self.few.get(..self.count).unwrap_or_default() } else { &self.many }
    }
}

impl Piece {
    fn slice(self, text: &[u8]) -> &[u8] {
        text.get(self.start as usize..self.end as usize).unwrap_or_default()
    }
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
        Self { text: HeaderBytes::Copied(text), pieces: OnceLock::new() }
    }

    /// A single field, which need not be copied.
    #[cfg(feature = "http")]
    #[inline]
    pub(crate) fn shared(field: http::HeaderValue) -> Self {
        Self { text: HeaderBytes::Field(field), pieces: OnceLock::new() }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.text().is_empty()
    }

    fn text(&self) -> &[u8] {
        match &self.text {
            HeaderBytes::Copied(text) => text,
            #[cfg(feature = "http")]
            HeaderBytes::Field(field) => field.as_bytes(),
        }
    }

    fn pieces(&self) -> &[Piece] {
        self.pieces.get_or_init(|| Pieces::parse(self.text())).as_slice()
    }

    /// Names and values, a piece without `=` as a value without a name (RFC 6265bis, section 5.8.3).
    pub(crate) fn pairs(&self) -> impl Iterator<Item = (&[u8], &[u8])> {
        let text = self.text();
        let pieces = self.pieces().iter().map(move |piece| piece.slice(text));
        pieces.map(|piece| match memchr(b'=', piece).and_then(|equals| piece.split_at_checked(equals)) {
            Some((name, value)) => (trim_end(name), trim_start(value.get(1..).unwrap_or_default())),
            None => (Default::default(), piece),
        })
    }

    /// The value of a name, which is a token. Names are compared with regard to case (RFC 6265bis, section 5.4).
    pub(crate) fn find(&self, name: &str) -> Found<'_> {
        let mut values = self.values(name);
        match (values.next(), values.next()) {
            (None, _) => Found::Absent,
            (Some(value), None) => Found::Once(trim_start(value)),
            (Some(_), Some(_)) => Found::Repeated,
        }
    }

    /// Whether there is a value of a name, or several.
    pub(crate) fn contains(&self, name: &str) -> bool {
        self.values(name).next().is_some()
    }

    /// What stands behind a name and its `=`.
    fn values<'h>(&'h self, name: &str) -> impl Iterator<Item = &'h [u8]> {
        let (text, name) = (self.text(), name.as_bytes());
        let initial = name.first().copied().unwrap_or_default();
        let like = self.pieces().iter().filter(move |piece| piece.initial == initial);
        like.filter_map(move |piece| trim_start(piece.slice(text).strip_prefix(name)?).strip_prefix(b"="))
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
            let problem = |rule, reason| Some(Problem::new(rule, name, reason));
            if name.is_empty() {
                problem("A-READ-NAMELESS", "a piece of the `Cookie` header has no name")
            } else if !name.iter().copied().all(is_token_octet) {
                problem("A-NAME-TOKEN", "the name is no token")
            } else if value.iter().any(u8::is_ascii_control) {
                problem("A-VAL-CTL", "the value holds a control character")
            } else if !value.iter().copied().all(is_lenient_octet) {
                problem("A-VAL-OCTET", "the value holds what is no cookie-octet")
            } else {
                None
            }
        })
    }
}

/// Cookie-octets, and what browsers send back unharmed although servers should not set it: quotes, space, comma.
fn is_lenient_octet(byte: u8) -> bool {
    is_cookie_octet(byte) || matches!(byte, b'"' | b' ' | b',' | b'\\')
}
