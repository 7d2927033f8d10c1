//! What a request says that cookies depend on.

use crate::wire::cookie_header::CookieHeader;

/// The facts of one request.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) cookies: CookieHeader,
    /// The browser sent `Sec-GPC: 1`.
    pub(crate) gpc: bool,
    /// The browser asks ahead of a visit that may never come (`Sec-Purpose: prefetch`).
    pub(crate) is_speculative: bool,
    /// The response becomes a page or a frame. True also where the browser does not say (Fetch Metadata).
    pub(crate) is_navigation: bool,
}

impl Request {
    /// A visit of a page.
    #[inline]
    pub(crate) fn new(cookies: CookieHeader, gpc: bool) -> Self {
        Self { cookies, gpc, is_speculative: false, is_navigation: true }
    }
}
