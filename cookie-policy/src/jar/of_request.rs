//! The jar of a request.

use std::time::SystemTime;

#[cfg(feature = "http")]
use crate::declare::attributes::Country;
use crate::jar::Jar;
use crate::jar::exchange::Exchange;
use crate::jar::request::Request;
#[cfg(feature = "http")]
use crate::jar::settings::VisitorCountry;
use crate::jar::site::Site;
#[cfg(feature = "http")]
use crate::jar::visit::Visit;
use crate::placement::installation::Installation;
use crate::placement::located::{self, Located};
use crate::policy::Policy;
use crate::seal::{self, Keying};
use crate::wire::cookie_header::CookieHeader;

impl<P: Policy, K: Keying, L: Located> Site<P, K, L> {
    /// Makes the jar of one request from its `Cookie` headers, of which HTTP/2 may have several, and its `Sec-GPC`
    /// header.
    ///
    /// Of a site with two mounts ([`or_plain_http`](Self::or_plain_http)) it is the jar of the one with `https`, because these fields do
    /// not say which of them the request came to. There, use [`jar_from_headers`](Self::jar_from_headers).
    ///
    /// It never fails: [`Jar::problems`] lists the cookies that cannot be used. A `Sec-GPC` header with a value
    /// other than `1` is ignored (Global Privacy Control, section 3).
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Site;
    ///
    /// # fn main() {
    /// let site = Site::<TransportPolicy>::new();
    /// let jar = site.jar(["sessionid=38afes7a8", "theme=dark"], None);
    /// assert_eq!(jar.get::<SessionId>().unwrap().0, "38afes7a8");
    /// # }
    /// ```
    pub fn jar(&self, cookie_fields: impl IntoIterator<Item: AsRef<[u8]>>, sec_gpc: Option<&str>) -> Jar<P> {
        const { (seal::check::<K>(&P::FACTS), located::check::<L>(&P::FACTS)) };
        let request = Request::new(CookieHeader::new(cookie_fields)).sec_gpc(sec_gpc);
        // Where the visitor is would be in headers that nobody gave.
        #[cfg(feature = "http")]
        let request = Request { is_exempt: self.is_exempt(|_| None), ..request };
        self.jar_at(self.installation(), request, (self.settings.clock)())
    }

    /// Makes the jar of a request from all of its headers. With feature `http`.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Site;
    /// use http::{HeaderMap, HeaderValue, header};
    ///
    /// # fn main() {
    /// let mut headers = HeaderMap::new();
    /// headers.append(header::COOKIE, HeaderValue::from_static("sessionid=38afes7a8"));
    /// let jar = Site::<TransportPolicy>::new().jar_from_headers(&headers);
    /// assert_eq!(jar.get::<SessionId>().unwrap().0, "38afes7a8");
    /// # }
    /// ```
    #[cfg(feature = "http")]
    pub fn jar_from_headers(&self, headers: &http::HeaderMap) -> Jar<P> {
        self.jar_from_request(headers, &http::Extensions::new(), None)
    }

    /// Makes the jar of a request with these headers and extensions, for the page at `address`.
    #[cfg(feature = "http")]
    pub(crate) fn jar_from_request(
        &self,
        headers: &http::HeaderMap,
        extensions: &http::Extensions,
        address: Option<http::uri::PathAndQuery>,
    ) -> Jar<P> {
        const { (seal::check::<K>(&P::FACTS), located::check::<L>(&P::FACTS)) };
        let cookies = headers.get_all(http::header::COOKIE);
        let mut fields = cookies.iter();
        let cookies = match (fields.next(), fields.next()) {
            (None, _) => CookieHeader::default(),
            (Some(field), None) => CookieHeader::shared(field.clone()),
            (Some(_), Some(_)) => CookieHeader::new(cookies),
        };
        let installation = self.installation_of(headers, extensions);
        let request = Self::request(installation, cookies, |name| headers.get_all(name));
        let request = Request { visit: Visit::new(headers, address), ..request };
        self.jar_of(installation, request, |country| country(headers, extensions))
    }

    /// Reads the headers of a request. Only moved cookies depend on what becomes of the response.
    #[cfg(feature = "http")]
    pub(crate) fn request<V: IntoIterator<Item: AsRef<[u8]>>>(
        installation: &Installation,
        cookies: CookieHeader,
        values: impl Fn(&'static http::HeaderName) -> V,
    ) -> Request {
        Request::read(cookies, installation.has_moved, values)
    }

    /// Makes the jar of a request whose fields were read; `find` says where its visitor is.
    #[cfg(feature = "http")]
    pub(crate) fn jar_of(
        &self,
        installation: &'static Installation,
        request: Request,
        find: impl FnOnce(&VisitorCountry) -> Option<Country>,
    ) -> Jar<P> {
        let is_exempt = self.is_exempt(find);
        self.jar_at(installation, Request { is_exempt, ..request }, (self.settings.clock)())
    }

    /// Whether the policy relies on the exemption of the country where the visitor is. Without the setting, the author of
    /// the policy answers for it.
    #[cfg(feature = "http")]
    pub(crate) fn is_exempt(&self, find: impl FnOnce(&VisitorCountry) -> Option<Country>) -> bool {
        let is_relied_on = |country: Country| P::FACTS.audience_exemption.contains(&country);
        self.settings.country.as_deref().is_none_or(|country| find(country).is_some_and(is_relied_on))
    }

    /// Makes the jar of a request that comes at a given time.
    #[inline]
    pub(crate) fn jar_at(
        &self,
        installation: &'static Installation,
        request: Request,
        now: SystemTime,
    ) -> Jar<P> {
        let gpc = request.gpc && self.settings.gpc;
        let request = Request { gpc, languages: self.settings.languages.clone(), ..request };
        Jar::new(Exchange::new(installation, request, now, self.settings.keyring.clone()))
    }
}
