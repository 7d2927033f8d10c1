//! The page that a request is for, and what its browser says about languages.

use std::borrow::Cow;
use std::fmt;

#[cfg(feature = "http")]
use http::uri::PathAndQuery;
#[cfg(feature = "http")]
use http::{HeaderMap, HeaderValue, header};

/// What a request says about the page that its response becomes. The types of `http` share their bytes with the request.
#[derive(Clone, Default)]
pub(crate) struct Visit {
    /// The path with the query, if a link can lead to the page.
    #[cfg(feature = "http")]
    address: Option<PathAndQuery>,
    #[cfg(feature = "http")]
    accept_language: Option<HeaderValue>,
}

#[cfg(feature = "http")]
impl Visit {
    /// Reads the headers of a request. `address` is the path with the query as the browser sees them.
    pub(crate) fn new(headers: &HeaderMap, address: Option<PathAndQuery>) -> Self {
        let fields = headers.get_all(header::ACCEPT_LANGUAGE);
        let mut each = fields.iter();
        let accept_language = match (each.next(), each.next()) {
            (Some(field), None) => Some(field.clone()),
            (None, _) => None,
            _ => joined(fields.iter()),
        };
        Self { address, accept_language }
    }

    /// Reads the values of `Accept-Language` and the address, in a framework that does not use the types of `http`.
    #[cfg(any(feature = "actix-web", feature = "rocket"))]
    pub(crate) fn read<'v>(
        accept_language: impl Iterator<Item = &'v [u8]>,
        address: Option<Cow<'_, str>>,
    ) -> Self {
        let address = address.and_then(|address| PathAndQuery::try_from(address.as_ref()).ok());
        Self { address, accept_language: joined(accept_language) }
    }

    /// A visit of this path, for tests.
    #[cfg(feature = "server")]
    pub(crate) fn at(path: &str) -> Self {
        Self { address: PathAndQuery::try_from(path).ok(), accept_language: None }
    }

    /// Returns the path with the query, unless it is not known or no link can lead there.
    pub(crate) fn address(&self) -> Option<&str> {
        self.address.as_ref().map(PathAndQuery::as_str)
    }

    /// Returns the value of `Accept-Language`.
    pub(crate) fn accept_language(&self) -> Cow<'_, str> {
        let field = self.accept_language.as_ref().map(HeaderValue::as_bytes);
        String::from_utf8_lossy(field.unwrap_or_default())
    }
}

/// Without the types of `http`, nothing is known.
#[cfg(not(feature = "http"))]
impl Visit {
    #[cfg(feature = "server")]
    pub(crate) fn at(_: &str) -> Self {
        Self {}
    }

    pub(crate) fn address(&self) -> Option<&str> {
        None
    }

    pub(crate) fn accept_language(&self) -> Cow<'_, str> {
        Cow::Borrowed("")
    }
}

/// Returns a header that can occur several times as one list (RFC 9110, section 5.3).
#[cfg(feature = "http")]
fn joined(values: impl Iterator<Item: AsRef<[u8]>>) -> Option<HeaderValue> {
    let values: Vec<_> = values.map(|value| value.as_ref().to_vec()).collect();
    if values.is_empty() { None } else { HeaderValue::from_bytes(&values.join(&b","[..])).ok() }
}

impl fmt::Debug for Visit {
    /// Shows nothing, because the query can hold what the visitor typed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Visit").finish_non_exhaustive()
    }
}
