//! Protection against cross-site request forgery (CSRF): whether another site made the browser send a request.

use http::Uri;
use http::uri::Authority;

/// What the headers of a request say about its origin. `None` if the request has no such header.
pub(crate) struct RequestOrigin<'r> {
    pub(crate) sec_fetch_site: Option<&'r str>,
    pub(crate) origin: Option<&'r str>,
    /// The `Host` header or, in HTTP/2, the `:authority`.
    pub(crate) host: Option<&'r str>,
}

impl RequestOrigin<'_> {
    /// Returns whether the headers say that the request comes from another origin.
    ///
    /// Browsers send `Sec-Fetch-Site` to every secure origin (Fetch Metadata, section 2.3), and older ones send `Origin`
    /// with each post. A client that sends neither is not a browser, so it has no cookies of a visitor.
    ///
    /// `site` is the address of the site: behind a proxy, the `Host` can differ from it. `others` are further origins of the
    /// application, on hosts of the same site.
    pub(crate) fn is_cross_origin(&self, site: &str, others: &[String]) -> bool {
        match self.sec_fetch_site {
            Some("same-origin") => false,
            // `none` is the visitor's own action, such as a bookmark, which never posts; or not from a browser.
            Some("none") | None => {
                self.origin.is_some_and(|origin| !self.is_own(origin, site) && !is_one_of(origin, others))
            }
            Some("same-site") => !self.origin.is_some_and(|origin| is_one_of(origin, others)),
            Some(_) => true,
        }
    }

    fn is_own(&self, origin: &str, site: &str) -> bool {
        let Some(origin) = Origin::parse(origin) else { return false };
        let host = self.host.and_then(|host| Origin::of(&origin.scheme, &host.parse().ok()?));
        host.as_ref() == Some(&origin) || Origin::parse(site).as_ref() == Some(&origin)
    }
}

fn is_one_of(origin: &str, others: &[String]) -> bool {
    let origin = Origin::parse(origin);
    origin.is_some() && others.iter().any(|other| Origin::parse(other) == origin)
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
        let default_port = match scheme {
            "https" => 443,
            "http" => 80,
            _ => return None,
        };
        let host = authority.host().to_ascii_lowercase();
        let port = authority.port_u16().unwrap_or(default_port);
        (!host.is_empty()).then(|| Self { scheme: scheme.to_owned(), host, port })
    }
}
