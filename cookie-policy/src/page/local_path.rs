//! Where a visitor goes back to.

use std::fmt;

use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// A path of this site with its query. Nothing that browsers read as an address elsewhere is one, nor anything but printable
/// ASCII, which they partly drop before they read (URL Standard, section 4.4).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LocalPath(String);

/// Tells the page that the visitor comes from their answer.
const SAVED: &str = "cookies=saved";

/// Bytes of a longer one are rather an attack than an address. It can be told encoded in another, three times as long.
const LONGEST: usize = 8192;

/// Bytes of one that is told in another.
const SHORT: usize = 2048;

impl LocalPath {
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let text = text.split('#').next().unwrap_or_default();
        let is_path = text.starts_with('/') && !text.starts_with("//") && text.len() <= LONGEST;
        let is_harmless = text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
        (is_path && is_harmless).then(|| Self(text.to_owned()))
    }

    /// The same, as it tells that the answer is saved.
    #[cfg(any(feature = "axum", feature = "actix-web", feature = "rocket"))]
    pub(crate) fn saved(&self) -> Self {
        let separator = if self.0.contains('?') { '&' } else { '?' };
        Self(format!("{}{separator}{SAVED}", self.0))
    }

    /// The same without that, and whether it told so.
    pub(crate) fn unsaved(&self) -> (Self, bool) {
        let Some((path, query)) = self.0.split_once('?') else { return (self.clone(), false) };
        let (told, kept): (Vec<_>, Vec<_>) = query.split('&').partition(|piece| *piece == SAVED);
        let query = kept.join("&");
        let path = if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") };
        (Self(path), !told.is_empty())
    }

    /// Whether it can be told in another.
    pub(crate) fn is_short(&self) -> bool {
        self.0.len() <= SHORT
    }

    /// The path that a field of the query names.
    pub(crate) fn asked(&self, field: &str) -> Option<Self> {
        let (_, query) = self.0.split_once('?')?;
        let value = query.split('&').find_map(|piece| piece.strip_prefix(field)?.strip_prefix('='))?;
        Self::parse(&percent_decode_str(value).decode_utf8().ok()?)
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// As a value in the query of another address.
    pub(crate) fn encoded(&self) -> impl fmt::Display {
        utf8_percent_encode(&self.0, NON_ALPHANUMERIC)
    }
}
