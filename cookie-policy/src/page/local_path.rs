//! A path of this site, to which a visitor returns.

use std::fmt;

use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// A path of this site with its query. It never starts with what browsers read as another site's address, and is
/// printable ASCII, because browsers remove some other characters before they parse (URL Standard, section 4.4).
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct LocalPath(String);

/// The parameter that marks the page after an answer.
const SAVED: &str = "cookies=saved";

/// The most bytes of a path. Its query can contain another path, which the encoding makes up to three times as long.
const MAX_BYTES: usize = 8192;

/// The most bytes of a path in the query of another.
const MAX_BYTES_IN_QUERY: usize = 2048;

impl fmt::Debug for LocalPath {
    /// Shows no query, because it can hold what the visitor typed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.0.split('?').next().unwrap_or_default())
    }
}

impl LocalPath {
    /// Parses a path, without its fragment. Returns `None` for any other address.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let text = text.split('#').next().unwrap_or_default();
        let is_path = text.starts_with('/') && !text.starts_with("//") && text.len() <= MAX_BYTES;
        let is_harmless = text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
        (is_path && is_harmless).then(|| Self(text.to_owned()))
    }

    /// Returns the path with the mark of a saved answer.
    #[cfg(any(feature = "axum", feature = "actix-web", feature = "rocket"))]
    pub(crate) fn with_saved(&self) -> Self {
        let separator = if self.0.contains('?') { '&' } else { '?' };
        Self(format!("{}{separator}{SAVED}", self.0))
    }

    /// Returns the path without the mark of a saved answer, and whether it had one.
    pub(crate) fn without_saved(&self) -> (Self, bool) {
        let Some((path, query)) = self.0.split_once('?') else { return (self.clone(), false) };
        let (marks, kept): (Vec<_>, Vec<_>) = query.split('&').partition(|parameter| *parameter == SAVED);
        let query = kept.join("&");
        let path = if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") };
        (Self(path), !marks.is_empty())
    }

    /// Returns whether the path is short enough for the query of another.
    pub(crate) fn fits_in_query(&self) -> bool {
        self.0.len() <= MAX_BYTES_IN_QUERY
    }

    /// Returns the path in a parameter of the query.
    pub(crate) fn parameter(&self, name: &str) -> Option<Self> {
        let (_, query) = self.0.split_once('?')?;
        let value = query.split('&').find_map(|parameter| parameter.strip_prefix(name)?.strip_prefix('='))?;
        Self::parse(&percent_decode_str(value).decode_utf8().ok()?)
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the path, encoded as the value of a parameter.
    pub(crate) fn encoded(&self) -> impl fmt::Display {
        utf8_percent_encode(&self.0, NON_ALPHANUMERIC)
    }
}
