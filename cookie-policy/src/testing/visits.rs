//! Where a visitor goes, and how.

use std::sync::Arc;

use super::Visitor;
use super::address::Address;
use super::context::{Cause, Context};
use crate::jar::site::Site;
use crate::placement::located::Located;
use crate::policy::Policy;
use crate::seal::Keying;

impl<P: Policy> Visitor<P> {
    /// Returns the same browser at another site: that of another policy, or of another release of this one.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::testing::Visitor;
    /// use cookie_policy::{Answer, Site, Statistics, Status};
    ///
    /// /// To count visits
    /// #[derive(Cookie)]
    /// #[cookie(name = "visits", provider = site, category = Statistics, lifetime = "90 days", recipients = [])]
    /// struct Visits(u32);
    ///
    /// /// The next release of `TransportPolicy`.
    /// #[policy(site = "https://transport.opendatasoft.com", choices = CookiePreferences, provider = "Opendatasoft", recipients = [])]
    /// struct NextRelease(SessionId, CookiePreferences, VisitorId, Visits);
    ///
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let mut visitor = Visitor::<TransportPolicy>::new();
    /// visitor.answer(Answer::accept_all())?;
    /// let next = visitor.visit(&Site::<NextRelease>::new());
    /// assert_eq!(next.request().status::<Statistics>(), Status::Outdated);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn visit<Q: Policy, K: Keying, L: Located>(&self, site: &Site<Q, K, L>) -> Visitor<Q> {
        Visitor::with(site, Arc::clone(&self.browser))
    }

    /// Returns this visitor at another page: a path on the same host, or an address that begins with `https://` or `http://`.
    /// As in browsers, a connection to `localhost` is secure in both cases.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::testing::Visitor;
    ///
    /// # fn main() {
    /// let visitor = Visitor::<TransportPolicy>::new();
    /// let mut shop = visitor.at("https://shop.opendatasoft.com/basket/1");
    /// shop.receive_lines(["basket=7", "language=fr; Domain=opendatasoft.com; Path=/"]);
    /// assert_eq!(visitor.header(), "language=fr");
    /// assert_eq!(shop.header(), "basket=7; language=fr");
    /// assert_eq!(shop.at("/").header(), "language=fr");
    /// # }
    /// ```
    ///
    /// # Panics
    ///
    /// Panics if `address` is neither.
    #[must_use]
    #[track_caller]
    pub fn at(&self, address: &str) -> Self {
        let address = self.context.address.join(address).unwrap_or_else(|| not_an_address(address));
        self.in_context(Context { address, ..self.context.clone() })
    }

    /// Returns this visitor as a browser that asks for a page before it is opened, by prefetch or prerender
    /// (`Sec-Purpose: prefetch`).
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::testing::Visitor;
    ///
    /// # fn main() {
    /// let mut visitor = Visitor::<TransportPolicy>::new();
    /// visitor.receive_lines(["sessionid=f00"]);
    /// let jar = visitor.speculative().request();
    /// assert_eq!(jar.get::<SessionId>().unwrap().0, "f00");
    /// # }
    /// ```
    #[must_use]
    pub fn speculative(&self) -> Self {
        self.in_context(Context { is_speculative: true, ..self.context.clone() })
    }

    /// Returns this visitor in a request that a script of the page makes, which is not a navigation (`fetch`).
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::testing::Visitor;
    ///
    /// # fn main() {
    /// let mut visitor = Visitor::<TransportPolicy>::new();
    /// visitor.receive_lines(["sessionid=f00; SameSite=Strict"]);
    /// assert_eq!(visitor.fetch().header(), "sessionid=f00");
    /// # }
    /// ```
    #[must_use]
    pub fn fetch(&self) -> Self {
        self.caused_by(Cause::Fetch)
    }

    /// Returns this visitor in a request that follows a link of another site.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::testing::Visitor;
    ///
    /// # fn main() {
    /// let mut visitor = Visitor::<TransportPolicy>::new();
    /// visitor.receive_lines(["a=1; SameSite=Strict", "b=2; SameSite=Lax"]);
    /// assert_eq!(visitor.cross_site().header(), "b=2");
    /// # }
    /// ```
    #[must_use]
    pub fn cross_site(&self) -> Self {
        self.caused_by(Cause::Link)
    }

    /// Returns this visitor in a request that posts a form of another site.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::testing::Visitor;
    ///
    /// # fn main() {
    /// let mut visitor = Visitor::<TransportPolicy>::new();
    /// visitor.receive_lines(["a=1; SameSite=Lax", "b=2; SameSite=None; Secure"]);
    /// assert_eq!(visitor.cross_site_post().header(), "b=2");
    /// # }
    /// ```
    #[must_use]
    pub fn cross_site_post(&self) -> Self {
        self.caused_by(Cause::Form)
    }

    /// Returns this visitor in a frame that is in a page at `address`.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::testing::Visitor;
    ///
    /// # fn main() {
    /// let visitor = Visitor::<TransportPolicy>::new();
    /// let mut frame = visitor.embedded_in("https://news.example");
    /// frame.receive_lines(["a=1; SameSite=None; Secure; Partitioned", "b=2; Secure"]);
    /// assert_eq!(frame.header(), "a=1");
    /// assert_eq!(visitor.header(), "");
    /// # }
    /// ```
    ///
    /// # Panics
    ///
    /// Panics if `address` begins neither with `https://` nor with `http://`.
    #[must_use]
    #[track_caller]
    pub fn embedded_in(&self, address: &str) -> Self {
        let top = Address::parse(address).unwrap_or_else(|| not_an_address(address));
        self.caused_by(Cause::Frame { top_site: top.site() })
    }

    /// Turns Global Privacy Control on or off: whether the browser sends `Sec-GPC: 1` with every request from now on.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::testing::Visitor;
    /// use cookie_policy::{Marketing, Status};
    ///
    /// # fn main() {
    /// let mut visitor = Visitor::<TransportPolicy>::new();
    /// visitor.gpc(true);
    /// assert_eq!(visitor.request().status::<Marketing>(), Status::Refused);
    /// # }
    /// ```
    pub fn gpc(&mut self, on: bool) {
        self.browser().gpc = on;
    }

    fn caused_by(&self, cause: Cause) -> Self {
        self.in_context(Context { cause, ..self.context.clone() })
    }

    fn in_context(&self, context: Context) -> Self {
        Self { site: self.site.clone(), browser: Arc::clone(&self.browser), context }
    }
}

#[track_caller]
fn not_an_address(text: &str) -> ! {
    panic!("`{text}` is not an address: write one that begins with `https://`, or a path such as `/shop`")
}
