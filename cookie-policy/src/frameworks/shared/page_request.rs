//! Requests for the pages, as data for every framework.

use std::borrow::Cow;

use http::HeaderMap;
use http::header::ACCEPT;

use super::endpoint::Endpoint;
use crate::page::local_path::{LocalPath, parameter, path_of};
use crate::placement::installation::Installation;
use crate::wire::weight::weighted;

/// A request whose body has not been read.
pub(crate) struct PageRequest<'r> {
    pub(crate) endpoint: Endpoint,
    pub(crate) method: &'r str,
    /// The path and the query, as the server got them; in a nested router, those of the outermost.
    pub(crate) address: &'r str,
    /// The headers, with the host of HTTP/2.
    pub(crate) head: HeaderMap,
}

/// Where an answer leads.
pub(crate) struct Target {
    pub(crate) path: LocalPath,
    /// The id that the form names, instead of that of the confirmation.
    pub(crate) id: Option<String>,
}

/// The most bytes of an id that a form names.
const MAX_ID_BYTES: usize = 64;

impl Target {
    /// Returns the address, at the confirmation or at what the form names.
    pub(crate) fn address(&self) -> String {
        format!("{}#{}", self.path.as_str(), self.id.as_deref().unwrap_or("visitor-choices"))
    }

    /// Returns the address of the page that sees whether the browser kept the choice, and then leads to the target.
    pub(crate) fn after(&self, kept: &str) -> String {
        let id = self.id.as_ref().map_or(String::new(), |id| format!("&at={id}"));
        format!("{kept}?to={}{id}", self.path.encoded())
    }
}

impl<'r> PageRequest<'r> {
    /// Returns the path of the page with the query, or without a query that cannot be written out, or else the path that the
    /// application set.
    pub(crate) fn page(&self, set: &'static str) -> LocalPath {
        let whole = (self.endpoint == Endpoint::Page).then(|| LocalPath::parse(self.address)).flatten();
        whole.or_else(|| LocalPath::parse(self.page_path())).unwrap_or_else(|| LocalPath::checked(set))
    }

    fn page_path(&self) -> &str {
        self.endpoint.page(path_of(self.address))
    }

    /// Returns where the form wants to lead: to a page of this site, and there to an id.
    pub(crate) fn target(&self, set: &'static str) -> Target {
        let asked = parameter(self.address, "to").and_then(LocalPath::decode);
        let path = asked.unwrap_or_else(|| self.page(set));
        let page = || LocalPath::parse(self.page_path()).unwrap_or_else(|| LocalPath::checked(set));
        let id = parameter(self.address, "at").filter(|id| is_id(id));
        Target { path: if path.fits_in_query() { path } else { page() }, id: id.map(str::to_owned) }
    }

    /// Returns the path with the query, as visitors see them. A mount can have the path of one of its pages.
    pub(crate) fn outside(&self, site: &Installation) -> Cow<'r, str> {
        if path_of(self.address) == self.endpoint.path(site.pages) {
            site.own(self.address)
        } else {
            site.of_request(self.address)
        }
    }

    /// Whether the client asks for JSON rather than for a page.
    pub(crate) fn prefers_json(&self) -> bool {
        // A header that occurs several times is one list (RFC 9110, section 5.3).
        let values = self.head.get_all(ACCEPT).iter();
        let values: Vec<_> = values.map(|value| String::from_utf8_lossy(value.as_bytes())).collect();
        let accepted = values.join(",");
        let weight = |kind: &str| {
            let named = accepted.split(',').map(weighted).filter(|(name, _)| name.eq_ignore_ascii_case(kind));
            named.map(|(_, weight)| weight).max().unwrap_or_default()
        };
        weight("application/json") > weight("text/html")
    }

    /// Whether a page of this site caused the request, as far as the browser says it (Fetch Metadata, section 2.3).
    pub(crate) fn may_follow_answer(&self) -> bool {
        let from = self.head.get("sec-fetch-site");
        from.is_none_or(|from| from == "same-origin" || from == "same-site")
    }
}

fn is_id(id: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    id.starts_with(|first: char| first.is_ascii_alphabetic())
        && id.len() <= MAX_ID_BYTES
        && id.bytes().all(is_plain)
}
