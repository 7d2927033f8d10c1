//! The site that requests come to.

use std::fmt;
use std::marker::PhantomData;
use std::time::SystemTime;

use crate::jar::Jar;
use crate::jar::exchange::Exchange;
use crate::jar::request::Request;
use crate::policy::{Checked, Policy};
#[cfg(feature = "seal")]
use crate::seal::Keys;
use crate::seal::{self, Keyed, Keying, Keyring, Unkeyed};
use crate::wire::cookie_header::CookieHeader;

/// A site under policy `P`: made once by the application, it makes a [`Jar`] for each request.
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// use cookie_policy::{Marketing, Site, Status};
///
/// # fn main() {
/// let site = Site::<TransportPolicy>::new();
/// let jar = site.jar(["sessionid=38afes7a8"], Some("1"));
/// assert_eq!(jar.get::<SessionId>().unwrap().0, "38afes7a8");
/// assert_eq!(jar.status::<Marketing>(), Status::Refused);
/// # }
/// ```
///
/// `K` tells whether the site has [`keys`](Self::keys). Without them, a jar for a policy with a sealed cookie does not
/// compile.
pub struct Site<P, K = Unkeyed> {
    settings: Settings,
    policy: PhantomData<fn() -> (P, K)>,
}

#[cfg(feature = "http")]
const SEC_GPC: http::HeaderName = http::HeaderName::from_static("sec-gpc");

/// What a site's requests have in common.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) clock: fn() -> SystemTime,
    pub(crate) gpc: bool,
    pub(crate) keyring: Keyring,
}

impl<P: Policy> Site<P> {
    /// A site that reads the system's clock and honours Global Privacy Control.
    pub fn new() -> Self {
        let () = Checked::<P>::OK;
        Self::with(Settings { clock: SystemTime::now, gpc: true, keyring: Keyring::default() })
    }

    /// Seals and opens with these keys. With feature `seal`.
    #[cfg(feature = "seal")]
    pub fn keys(self, keys: Keys) -> Site<P, Keyed> {
        Site::with(Settings { keyring: Keyring::new(keys), ..self.settings })
    }
}

impl<P, K> Site<P, K> {
    fn with(settings: Settings) -> Self {
        Self { settings, policy: PhantomData }
    }

    /// Whether `Sec-GPC: 1` refuses something.
    #[cfg(any(feature = "axum", feature = "actix-web", feature = "rocket"))]
    pub(crate) fn honours_gpc(&self) -> bool {
        self.settings.gpc
    }

    /// Reads the time from `clock`: once for each request, and once more for a response with lines of others.
    #[must_use]
    pub fn clock(mut self, clock: fn() -> SystemTime) -> Self {
        self.settings.clock = clock;
        self
    }

    /// Whether `Sec-GPC: 1` refuses [`Marketing`](crate::Marketing) and every category that sells or shares. It does
    /// unless this says `false`; several states of the USA require it to.
    #[must_use]
    pub fn gpc(mut self, honoured: bool) -> Self {
        self.settings.gpc = honoured;
        self
    }
}

impl<P: Policy, K: Keying> Site<P, K> {
    /// The jar of one request: its `Cookie` fields, of which HTTP/2 may have several, and its `Sec-GPC` field.
    ///
    /// Nothing in the fields is an error: what cannot be used is in [`Jar::problems`].
    pub fn jar(&self, cookie_fields: impl IntoIterator<Item: AsRef<[u8]>>, sec_gpc: Option<&str>) -> Jar<P> {
        const { seal::check::<K>(&P::FACTS) };
        // Any other text is as if the field were absent (Global Privacy Control, section 3).
        self.jar_of(Request::new(CookieHeader::new(cookie_fields), sec_gpc == Some("1")))
    }

    /// The jar of the request with these headers. With feature `http`.
    #[cfg(feature = "http")]
    pub fn jar_from_headers(&self, headers: &http::HeaderMap) -> Jar<P> {
        const { seal::check::<K>(&P::FACTS) };
        let cookies = headers.get_all(http::header::COOKIE);
        let mut fields = cookies.iter();
        let header = match (fields.next(), fields.next()) {
            (Some(field), None) => CookieHeader::shared(field.clone()),
            _ => CookieHeader::new(cookies),
        };
        // One valid field is enough, whatever the others say (Global Privacy Control, section 3).
        let gpc = headers.get_all(SEC_GPC).iter().any(|field| field == "1");
        self.jar_of(Request::new(header, gpc))
    }

    #[inline]
    fn jar_of(&self, request: Request) -> Jar<P> {
        self.jar_at(request, (self.settings.clock)())
    }

    /// The jar of a request that comes at a given time.
    #[inline]
    pub(crate) fn jar_at(&self, request: Request, now: SystemTime) -> Jar<P> {
        let gpc = request.gpc && self.settings.gpc;
        Jar::new(Exchange::new::<P>(Request { gpc, ..request }, now, self.settings.keyring.clone()))
    }

    /// What tells the time.
    pub(crate) fn time_source(&self) -> fn() -> SystemTime {
        self.settings.clock
    }

    /// The same site, in the type of one of which is known that it has the keys that it needs.
    pub(crate) fn checked(self) -> Site<P, Keyed> {
        const { seal::check::<K>(&P::FACTS) };
        Site::with(self.settings)
    }
}

impl<P: Policy> Default for Site<P> {
    fn default() -> Self {
        Self::new()
    }
}

impl<P, K> Clone for Site<P, K> {
    fn clone(&self) -> Self {
        Self::with(self.settings.clone())
    }
}

impl<P, K> fmt::Debug for Site<P, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Site").field("settings", &self.settings).finish()
    }
}
