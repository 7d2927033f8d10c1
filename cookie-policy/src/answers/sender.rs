//! Protection against cross-site request forgery (CSRF): whether another site made the browser send a request.

use std::fmt;

use http::header::{HOST, HeaderMap, HeaderName, ORIGIN};

use crate::placement::installation::Installation;
use crate::wire::origin::Origin;

static SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// The headers by which browsers say what made them send a request.
pub(super) struct Sender<'h> {
    sec_fetch_site: Header<'h>,
    origin: Header<'h>,
    host: Header<'h>,
}

/// The origins of the site itself: that of its address (of its `Mount`, otherwise the policy's `site`), and those of
/// `Site::origins`.
pub(super) struct OwnOrigins {
    site: &'static str,
    /// `None` if the policy has no address that can be parsed.
    of_address: Option<Origin>,
    others: Vec<Origin>,
}

impl<'h> Sender<'h> {
    pub(super) fn of(head: &'h HeaderMap) -> Self {
        let header = |name: &HeaderName| Header::of(head, name);
        Self { sec_fetch_site: header(&SEC_FETCH_SITE), origin: header(&ORIGIN), host: header(&HOST) }
    }

    /// Returns whether the headers show no other site as the sender. `Site::read_answer` has the table.
    pub(super) fn is_own(&self, own: &OwnOrigins) -> bool {
        let Self { sec_fetch_site, origin, host } = self;
        let origin_is = |is_own: &dyn Fn(&Origin) -> bool| match origin {
            Header::One(text) => Origin::parse(text).is_some_and(|origin| is_own(&origin)),
            Header::None | Header::Unclear => false,
        };
        match (sec_fetch_site, host) {
            (Header::Unclear, _) | (_, Header::Unclear) => false,
            (Header::One("same-origin"), _) => !matches!(origin, Header::Unclear),
            (Header::One("same-site"), _) => origin_is(&|origin| own.names(origin)),
            // `none` is the visitor's own action, such as a bookmark, which never posts; or not from a browser.
            (Header::One("none") | Header::None, host) => {
                matches!(origin, Header::None)
                    || origin_is(&|origin| own.names(origin) || own.is_host(origin, *host))
            }
            (Header::One(_), _) => false,
        }
    }

    /// Returns whether the host of the request sent it, but over plain http. There, browsers drop what is `Secure`, so its
    /// visitor could not keep a choice either.
    #[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
    pub(super) fn is_insecure_host(&self) -> bool {
        let Self { sec_fetch_site: Header::None, origin: Header::One(origin), host: Header::One(host) } =
            self
        else {
            return false;
        };
        Origin::parse(origin).is_some_and(|origin| origin.is_plain_http() && origin.is_at(host))
    }

    /// Logs what was compared, in case the visitor's own answer was refused.
    pub(super) fn log_refusal(&self, own: &OwnOrigins) {
        let Self { sec_fetch_site, origin, host } = self;
        tracing::warn!(
            sec_fetch_site = %sec_fetch_site,
            origin = %origin,
            host = %host,
            site = own.site,
            origins = %own,
            "an answer was refused (403), because its headers say that another site sent it; if it was the visitor's own, \
             see `docs::proxies`"
        );
    }
}

impl OwnOrigins {
    pub(super) fn of(installation: &Installation) -> Self {
        let site = installation.policy.site;
        let others = installation.origins.iter().filter_map(|text| Origin::of_address(text));
        Self { site, of_address: Origin::of_address(site), others: others.collect() }
    }

    /// Whether the origin is that of the address or one of `Site::origins`.
    fn names(&self, origin: &Origin) -> bool {
        self.of_address.iter().chain(&self.others).any(|own| own == origin)
    }

    /// Whether the request went to the origin that sent it. With another scheme than the site's, it may be a page that
    /// somebody on the network wrote.
    fn is_host(&self, origin: &Origin, host: Header<'_>) -> bool {
        let has_own_scheme = self.of_address.as_ref().is_some_and(|own| own.has_scheme_of(origin));
        let is_at_host = matches!(host, Header::One(host) if origin.is_at(host));
        is_at_host && (has_own_scheme || origin.is_loopback())
    }
}

impl fmt::Display for OwnOrigins {
    /// Writes those of `Site::origins`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = "";
        for origin in &self.others {
            write!(f, "{separator}{origin}")?;
            separator = " ";
        }
        Ok(())
    }
}

/// A header that may occur once.
#[derive(Clone, Copy)]
enum Header<'h> {
    None,
    One(&'h str),
    /// It occurs several times, or is not ASCII.
    Unclear,
}

impl<'h> Header<'h> {
    fn of(head: &'h HeaderMap, name: &HeaderName) -> Self {
        let mut values = head.get_all(name).iter();
        match (values.next(), values.next()) {
            (None, _) => Self::None,
            (Some(value), None) => value.to_str().map_or(Self::Unclear, Self::One),
            _ => Self::Unclear,
        }
    }
}

/// The most characters of a header in the log.
const LOGGED: usize = 100;

impl fmt::Display for Header<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            // Escaped, so that nobody can write lines into the log.
            Self::One(text) => write!(f, "{:?}", text.get(..LOGGED).unwrap_or(text)),
            Self::None => f.write_str("none"),
            Self::Unclear => f.write_str("several, or not ASCII"),
        }
    }
}
