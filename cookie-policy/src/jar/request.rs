//! What a request says that cookies depend on.

use std::sync::Arc;

#[cfg(feature = "http")]
use http::HeaderName;

use crate::jar::languages::Languages;
use crate::jar::visit::Visit;
use crate::wire::cookie_header::CookieHeader;

#[cfg(feature = "http")]
static SEC_GPC: HeaderName = HeaderName::from_static("sec-gpc");
#[cfg(feature = "http")]
static SEC_PURPOSE: HeaderName = HeaderName::from_static("sec-purpose");
#[cfg(feature = "http")]
static SEC_FETCH_MODE: HeaderName = HeaderName::from_static("sec-fetch-mode");

/// The facts of one request.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) cookies: CookieHeader,
    /// The browser sent `Sec-GPC: 1`, and the site honours it.
    pub(crate) gpc: bool,
    /// The browser asks ahead of a visit that may never come (`Sec-Purpose: prefetch`).
    pub(crate) is_speculative: bool,
    /// The response becomes a page or a frame. True also where the browser does not say (Fetch Metadata).
    pub(crate) is_navigation: bool,
    /// The visitor is, as far as the site knows, in a country whose exemption for anonymous audience measurement the policy
    /// relies on.
    pub(crate) is_exempt: bool,
    /// The page that the response becomes.
    pub(crate) visit: Visit,
    /// What the application says about the languages of the site.
    pub(crate) languages: Option<Arc<Languages>>,
}

impl Request {
    /// A visit of a page, with nothing but cookies.
    #[inline]
    pub(crate) fn new(cookies: CookieHeader) -> Self {
        Self {
            cookies,
            gpc: false,
            is_speculative: false,
            is_navigation: true,
            is_exempt: true,
            visit: Visit::default(),
            languages: None,
        }
    }

    /// Reads the headers that count besides the cookies; `Sec-Fetch-Mode` only where something depends on it.
    #[cfg(feature = "http")]
    #[inline]
    pub(crate) fn read<V: IntoIterator<Item: AsRef<[u8]>>>(
        cookies: CookieHeader,
        reads_fetch_mode: bool,
        values: impl Fn(&'static HeaderName) -> V,
    ) -> Self {
        let request = Self::new(cookies).sec_gpc(values(&SEC_GPC)).sec_purpose(values(&SEC_PURPOSE));
        if reads_fetch_mode { request.sec_fetch_mode(values(&SEC_FETCH_MODE)) } else { request }
    }

    /// Reads the `Sec-GPC` fields. Every value but `1` is ignored (Global Privacy Control, section 3).
    #[inline]
    pub(crate) fn sec_gpc(mut self, fields: impl IntoIterator<Item: AsRef<[u8]>>) -> Self {
        self.gpc = fields.into_iter().any(|field| field.as_ref() == b"1");
        self
    }

    /// Reads the `Sec-Purpose` fields: `prefetch`, also with parameters such as `;prerender` (Fetch, section 2.2.5).
    #[cfg(feature = "http")]
    #[inline]
    fn sec_purpose(mut self, fields: impl IntoIterator<Item: AsRef<[u8]>>) -> Self {
        let is_prefetch = |field: &[u8]| {
            let token = field.split(|byte| *byte == b';').next().unwrap_or_default();
            token.trim_ascii() == b"prefetch"
        };
        self.is_speculative = fields.into_iter().any(|field| is_prefetch(field.as_ref()));
        self
    }

    /// Reads the `Sec-Fetch-Mode` fields (Fetch Metadata, section 2.2).
    #[cfg(feature = "http")]
    #[inline]
    fn sec_fetch_mode(mut self, fields: impl IntoIterator<Item: AsRef<[u8]>>) -> Self {
        self.is_navigation = fields.into_iter().all(|field| field.as_ref() == b"navigate");
        self
    }
}
