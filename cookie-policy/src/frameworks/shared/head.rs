//! The headers of a request and of a response, which each framework has in types of its own.

#[cfg(any(feature = "actix-web", feature = "rocket"))]
use std::borrow::Cow;

use http::header::HOST;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::wire::set_cookie::SetCookie;

/// The headers of a request, in a framework that does not use the types of `http`.
#[cfg(any(feature = "actix-web", feature = "rocket"))]
pub(crate) trait RequestHead {
    /// Returns the values of the headers with a name, as they were received.
    fn values(&self, name: &'static str) -> impl Iterator<Item = &[u8]>;

    fn method(&self) -> &str;

    /// Returns the path with the query, as the browser sees them.
    fn address(&self) -> Cow<'_, str>;

    /// Copies all headers.
    fn to_header_map(&self) -> HeaderMap;
}

/// The status and the headers of a response.
pub(crate) trait ResponseHead {
    fn status(&self) -> u16;

    /// Returns the values of the headers with a name.
    fn values(&self, name: &'static HeaderName) -> impl Iterator<Item = &[u8]>;

    fn remove(&mut self, name: &'static HeaderName);

    /// Adds a header, beside any with the same name. The value is ASCII.
    fn append(&mut self, name: &'static HeaderName, value: &'static str);

    /// Adds a header whose value was made for this response, beside any with the same name. The value is ASCII.
    fn append_text(&mut self, name: &'static HeaderName, value: String);

    /// Sets a header, instead of any with the same name. The value is ASCII, or was in a header of the response.
    fn replace(&mut self, name: &'static HeaderName, value: &[u8]);

    /// Returns the values of the `Set-Cookie` headers.
    fn lines(&self) -> impl Iterator<Item = &[u8]> {
        self.values(&SET_COOKIE)
    }

    fn append_line(&mut self, line: SetCookie);

    /// Keeps the `Set-Cookie` headers whose index passes, in their order.
    fn retain_lines(&mut self, keeps: impl Fn(usize) -> bool);
}

static SET_COOKIE: HeaderName = http::header::SET_COOKIE;

/// Adds the host and port of the request's target, where HTTP/2 has them, as the host (RFC 9113, section 8.3.1). A target that
/// has them counts more than the header (RFC 9112, section 3.2.2), but several headers stay several.
pub(crate) fn with_host(mut head: HeaderMap, authority: Option<&str>) -> HeaderMap {
    let is_repeated = head.get_all(HOST).iter().nth(1).is_some();
    if let Some(Ok(host)) = authority.filter(|_| !is_repeated).map(HeaderValue::from_str) {
        head.insert(HOST, host);
    }
    head
}

/// Makes a map of headers that are valid in it.
#[cfg(any(feature = "actix-web", feature = "rocket"))]
pub(crate) fn header_map<'h>(headers: impl Iterator<Item = (&'h str, &'h [u8])>) -> HeaderMap {
    let valid = |(name, value): (&str, &[u8])| {
        Some((HeaderName::try_from(name).ok()?, HeaderValue::from_bytes(value).ok()?))
    };
    let mut map = HeaderMap::new();
    headers.filter_map(valid).for_each(|(name, value)| {
        map.append(name, value);
    });
    map
}
