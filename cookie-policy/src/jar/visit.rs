//! The page that a request is for, and what its browser says about languages.

use std::borrow::Cow;
use std::fmt;

/// What a request says about the page that its response becomes. The types of `http` share their bytes with the request.
#[derive(Clone, Default)]
pub(crate) struct Visit {
    /// The path with the query, if a link can lead to the page.
    address: Option<Address>,
    accept_language: Option<Field>,
}

#[cfg(feature = "http")]
type Address = http::uri::PathAndQuery;
#[cfg(not(feature = "http"))]
type Address = String;

#[cfg(feature = "http")]
type Field = http::HeaderValue;
#[cfg(not(feature = "http"))]
type Field = String;

impl Visit {
    /// Reads the headers of a request. `address` is the path with the query as the browser sees them.
    #[cfg(feature = "http")]
    pub(crate) fn new(headers: &http::HeaderMap, address: Option<Address>) -> Self {
        let mut fields = headers.get_all(http::header::ACCEPT_LANGUAGE).iter();
        let accept_language = match (fields.next(), fields.next()) {
            (Some(field), None) => Some(field.clone()),
            (None, _) => None,
            _ => joined(headers.get_all(http::header::ACCEPT_LANGUAGE).iter()),
        };
        Self { address, accept_language }
    }

    /// Reads the values of `Accept-Language` and the address, in a framework that does not use the types of `http`.
    #[cfg(any(feature = "actix-web", feature = "rocket"))]
    pub(crate) fn read<'v>(
        accept_language: impl Iterator<Item = &'v [u8]>,
        address: Option<Cow<'_, str>>,
    ) -> Self {
        let address = address.and_then(|address| Address::try_from(address.as_ref()).ok());
        Self { address, accept_language: joined(accept_language) }
    }

    /// A visit of this path, for tests.
    #[cfg(feature = "server")]
    pub(crate) fn at(path: &str) -> Self {
        Self { address: Address::try_from(path).ok(), accept_language: None }
    }

    /// Returns the path with the query, empty if it is not known or if no link can lead there.
    pub(crate) fn address(&self) -> &str {
        self.address.as_ref().map_or("", |address| address.as_str())
    }

    /// Returns the value of `Accept-Language`.
    pub(crate) fn accept_language(&self) -> Cow<'_, str> {
        let bytes = self.accept_language.as_ref().map_or(&b""[..], |field| field.as_bytes());
        String::from_utf8_lossy(bytes)
    }
}

/// Returns a header that can occur several times as one list (RFC 9110, section 5.3).
#[cfg(feature = "http")]
fn joined(values: impl Iterator<Item: AsRef<[u8]>>) -> Option<Field> {
    let values: Vec<_> = values.map(|value| value.as_ref().to_vec()).collect();
    if values.is_empty() { None } else { Field::from_bytes(&values.join(&b","[..])).ok() }
}

impl fmt::Debug for Visit {
    /// Shows nothing, because the query can hold what the visitor typed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Visit").finish_non_exhaustive()
    }
}
