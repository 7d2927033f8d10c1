//! The responses of the pages, as data for every framework.

use std::fmt::Display;

use http::header::{
    ACCESS_CONTROL_ALLOW_ORIGIN, ALLOW, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderName,
    HeaderValue, LOCATION, VARY, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use http::{Response, StatusCode};

use super::endpoint::Endpoint;

/// A response with its whole body.
pub(crate) struct PageResponse(Response<String>);

impl PageResponse {
    pub(crate) fn html(html: impl Display) -> Self {
        Self::ok("text/html; charset=utf-8", html)
    }

    pub(crate) fn json(json: impl Display) -> Self {
        Self::ok("application/json", json)
    }

    pub(crate) fn javascript(module: &str) -> Self {
        Self::ok("text/javascript; charset=utf-8", module)
    }

    pub(crate) fn css(css: &str) -> Self {
        Self::ok("text/css; charset=utf-8", css)
    }

    /// A script. Under an address that names this content, browsers need not ask again.
    pub(crate) fn script(text: &str, is_lasting: bool) -> Self {
        let lasting = if is_lasting { "public, max-age=31536000, immutable" } else { "no-store" };
        let script = Self::ok("text/javascript; charset=utf-8", text).with(CACHE_CONTROL, lasting);
        script.with(X_CONTENT_TYPE_OPTIONS, "nosniff")
    }

    /// Nothing to say.
    pub(crate) fn no_content() -> Self {
        Self(Response::new(String::new())).with_status(204)
    }

    /// An error, with its reason.
    pub(crate) fn error(status: u16, reason: impl Display) -> Self {
        Self::ok("text/plain; charset=utf-8", reason).with_status(status)
    }

    pub(crate) fn method_not_allowed(endpoint: Endpoint) -> Self {
        Self::error(405, "Method Not Allowed").with(ALLOW, endpoint.methods())
    }

    /// Leads to a page of this site, with `GET` (RFC 9110, section 15.4.4).
    pub(crate) fn see(location: &str) -> Self {
        Self::ok("text/plain; charset=utf-8", "").with_status(303).with(LOCATION, location)
    }

    fn ok(content_type: &'static str, body: impl Display) -> Self {
        Self(Response::new(body.to_string())).with(CONTENT_TYPE, content_type)
    }

    /// Keeps other sites from showing the page in a frame, where visitors would press its buttons without seeing them.
    pub(crate) fn unframed(self) -> Self {
        self.with(X_FRAME_OPTIONS, "DENY").with(CONTENT_SECURITY_POLICY, "frame-ancestors 'none'")
    }

    /// Lets scripts of every site read the response (Fetch, section 3.3.3).
    pub(crate) fn for_other_sites(self) -> Self {
        self.with(ACCESS_CONTROL_ALLOW_ORIGIN, "*")
    }

    pub(crate) fn uncached(self) -> Self {
        self.with(CACHE_CONTROL, "private, no-store")
    }

    /// Sets the request headers, besides `Cookie`, that the response depends on.
    pub(crate) fn varying(self, names: &str) -> Self {
        self.with(VARY, names)
    }

    pub(crate) fn into_http(self) -> Response<String> {
        self.0
    }

    pub(crate) fn with_status(mut self, status: u16) -> Self {
        *self.0.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        self
    }

    fn with(mut self, name: HeaderName, value: &str) -> Self {
        // Values are constants, or paths of printable ASCII.
        if let Ok(value) = HeaderValue::from_str(value) {
            self.0.headers_mut().insert(name, value);
        }
        self
    }
}
