//! The site that requests come to.

use std::fmt;
use std::marker::PhantomData;
use std::time::SystemTime;

use crate::exchange::Exchange;
use crate::header::CookieHeader;
use crate::jar::Jar;
use crate::policy::{Policy, Sound};

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
pub struct Site<P> {
    settings: Settings,
    policy: PhantomData<fn(P) -> P>,
}

/// What a site's requests have in common.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Settings {
    pub(crate) clock: fn() -> SystemTime,
    pub(crate) gpc: bool,
}

impl<P: Policy> Site<P> {
    /// A site that reads the system's clock and honours Global Privacy Control.
    pub fn new() -> Self {
        let () = Sound::<P>::OK;
        Self { settings: Settings { clock: SystemTime::now, gpc: true }, policy: PhantomData }
    }

    /// Reads the time from `clock`, once for each request.
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

    /// The jar of one request: its `Cookie` fields, of which HTTP/2 may have several, and its `Sec-GPC` field.
    ///
    /// Nothing in the fields is an error: what cannot be used is in [`Jar::problems`].
    pub fn jar(&self, cookie_fields: impl IntoIterator<Item: AsRef<[u8]>>, sec_gpc: Option<&str>) -> Jar<P> {
        // Any other text is as if the field were absent (Global Privacy Control, section 3).
        let gpc = self.settings.gpc && sec_gpc == Some("1");
        let now = (self.settings.clock)();
        Jar::new(Exchange::new(const { &P::FACTS }, CookieHeader::new(cookie_fields), gpc, now))
    }

    /// The jar of the request with these headers. With feature `http`.
    #[cfg(feature = "http")]
    pub fn jar_from_headers(&self, headers: &http::HeaderMap) -> Jar<P> {
        // One valid field is enough, whatever the others say (Global Privacy Control, section 3).
        let gpc = headers.get_all("sec-gpc").iter().any(|field| field == "1");
        self.jar(headers.get_all(http::header::COOKIE), gpc.then_some("1"))
    }
}

impl<P: Policy> Default for Site<P> {
    fn default() -> Self {
        Self::new()
    }
}

impl<P> Clone for Site<P> {
    fn clone(&self) -> Self {
        Self { settings: self.settings, policy: PhantomData }
    }
}

impl<P> fmt::Debug for Site<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Site").field("settings", &self.settings).finish()
    }
}
