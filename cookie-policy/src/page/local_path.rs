//! A path of this site, to which a visitor returns.

use std::fmt;

use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::wire::path::{Dots, dots};

/// A path of this site with its query. Browsers never read it as another site's address, also after they resolved its dots,
/// and it is printable ASCII, because browsers remove some other characters before they parse (URL Standard, section 4.4).
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct LocalPath(String);

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
        let path = path_of(text);
        // Browsers take a backslash in a path for a slash.
        let is_harmless = text.len() <= MAX_BYTES && text.bytes().all(|byte| byte.is_ascii_graphic());
        let is_local = is_harmless && !path.contains('\\') && path.strip_prefix('/').is_some_and(stays_local);
        is_local.then(|| Self(text.to_owned()))
    }

    /// Returns the path with those parameters of its query that have one of these names.
    pub(crate) fn with_parameters(&self, names: &[&str]) -> Self {
        let Some((path, query)) = self.0.split_once('?') else { return self.clone() };
        let is_kept = |parameter: &&str| names.contains(&parameter.split('=').next().unwrap_or_default());
        let kept: Vec<_> = query.split('&').filter(is_kept).collect();
        Self(if kept.is_empty() { path.to_owned() } else { format!("{path}?{}", kept.join("&")) })
    }

    /// Returns whether the path is short enough for the query of another.
    pub(crate) fn fits_in_query(&self) -> bool {
        self.0.len() <= MAX_BYTES_IN_QUERY
    }

    /// Returns a path that was checked when the site was made.
    #[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
    pub(crate) fn checked(path: &'static str) -> Self {
        Self(path.to_owned())
    }

    /// Parses a path that is encoded as the value of a parameter.
    pub(crate) fn decode(value: &str) -> Option<Self> {
        Self::parse(&percent_decode_str(value).decode_utf8().ok()?)
    }

    /// Returns the path in a parameter of the query.
    pub(crate) fn parameter(&self, name: &str) -> Option<Self> {
        Self::decode(parameter(&self.0, name)?)
    }

    pub(crate) fn without_query(&self) -> &str {
        path_of(&self.0)
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the path, encoded as the value of a parameter.
    pub(crate) fn encoded(&self) -> impl fmt::Display {
        utf8_percent_encode(&self.0, NON_ALPHANUMERIC)
    }
}

/// Returns an address without its query.
pub(crate) fn path_of(address: &str) -> &str {
    address.split('?').next().unwrap_or_default()
}

/// Returns the value of a parameter in the query of an address, as it is encoded.
pub(crate) fn parameter<'a>(address: &'a str, name: &str) -> Option<&'a str> {
    let (_, query) = address.split_once('?')?;
    query.split('&').find_map(|parameter| parameter.strip_prefix(name)?.strip_prefix('='))
}

/// Whether a path, without its first slash, does not begin with two slashes once browsers have resolved `.` and `..`.
fn stays_local(path: &str) -> bool {
    // Whether each segment is empty.
    let mut segments: Vec<bool> = Vec::new();
    let mut last = None;
    for segment in path.split('/') {
        last = dots(segment);
        match last {
            Some(Dots::Same) => {}
            Some(Dots::Parent) => drop(segments.pop()),
            None => segments.push(segment.is_empty()),
        }
    }
    segments.extend(last.map(|_| true));
    !matches!(segments[..], [true, _, ..])
}
