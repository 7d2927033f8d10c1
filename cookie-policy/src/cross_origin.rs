//! Whether another site made the browser send a request.

/// What a request says of where it comes from: each a field, or `None` if the request has no such field.
pub(crate) struct Provenance<'r> {
    pub(crate) sec_fetch_site: Option<&'r [u8]>,
    pub(crate) origin: Option<&'r [u8]>,
    /// Of the `Host` field or, in HTTP/2, of the `:authority`.
    pub(crate) host: Option<&'r [u8]>,
}

impl Provenance<'_> {
    /// Whether the request is forged, as far as it says. `Sec-Fetch-Site` is the browser's own word (Fetch Metadata,
    /// section 2.3), and it is sent wherever cookies are safe; older browsers send an `Origin`. What sends neither is no
    /// browser, and carries nobody's cookies but its own.
    ///
    /// `site` is the policy's address: behind a proxy, the `Host` may be another.
    pub(crate) fn is_cross_origin(&self, site: &str) -> bool {
        match (self.sec_fetch_site, self.origin) {
            (Some(site), _) => !matches!(site, b"same-origin" | b"none"),
            (None, Some(origin)) => !self.is_own(origin, site),
            (None, None) => false,
        }
    }

    fn is_own(&self, origin: &[u8], site: &str) -> bool {
        let after_scheme =
            [&b"https://"[..], b"http://"].iter().find_map(|scheme| origin.strip_prefix(*scheme));
        let is_host = after_scheme.is_some() && after_scheme == self.host;
        is_host || origin == site.trim_end_matches('/').as_bytes()
    }
}
