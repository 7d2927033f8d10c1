//! Whether another site made the browser send a request.

use http::Uri;
use http::uri::Authority;

/// What a request says of where it comes from: each a field, or `None` if the request has no such field.
pub(crate) struct Provenance<'r> {
    pub(crate) sec_fetch_site: Option<&'r str>,
    pub(crate) origin: Option<&'r str>,
    /// Of the `Host` field or, in HTTP/2, of the `:authority`.
    pub(crate) host: Option<&'r str>,
}

impl Provenance<'_> {
    /// Whether the request is forged, as far as it says. `Sec-Fetch-Site` is the browser's own word (Fetch Metadata,
    /// section 2.3), and it is sent wherever cookies are safe; older browsers send an `Origin`. What sends neither is no
    /// browser, and carries nobody's cookies but its own.
    ///
    /// `site` is the policy's address: behind a proxy, the `Host` may be another.
    pub(crate) fn is_cross_origin(&self, site: &str) -> bool {
        match self.sec_fetch_site {
            Some("same-origin") => false,
            // The visitor's own doing, such as a bookmark, which posts nothing; or what is no browser.
            Some("none") | None => self.origin.is_some_and(|origin| !self.is_own(origin, site)),
            Some(_) => true,
        }
    }

    fn is_own(&self, origin: &str, site: &str) -> bool {
        let Some(origin) = Origin::parse(origin) else { return false };
        let host = self.host.and_then(|host| Origin::of(&origin.scheme, &host.parse().ok()?));
        host.as_ref() == Some(&origin) || Origin::parse(site).as_ref() == Some(&origin)
    }
}

/// Scheme, host and port (RFC 6454, section 4).
#[derive(PartialEq, Eq)]
struct Origin {
    scheme: String,
    host: String,
    port: u16,
}

impl Origin {
    fn parse(address: &str) -> Option<Self> {
        let address: Uri = address.parse().ok()?;
        Self::of(address.scheme_str()?, address.authority()?)
    }

    fn of(scheme: &str, authority: &Authority) -> Option<Self> {
        let usual_port = match scheme {
            "https" => 443,
            "http" => 80,
            _ => return None,
        };
        let host = authority.host().to_ascii_lowercase();
        let port = authority.port_u16().unwrap_or(usual_port);
        (!host.is_empty()).then(|| Self { scheme: scheme.to_owned(), host, port })
    }
}
