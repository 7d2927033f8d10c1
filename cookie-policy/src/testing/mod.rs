//! A browser for tests: [`Visitor`]. And a check of colours: [`check_contrast`].
//!
//! The page [`docs::testing`](crate::docs::testing) shows how to test handlers with it.

mod address;
mod browser;
mod context;
mod contrast;
mod cookies;
#[cfg(feature = "http")]
mod headers;
pub(crate) mod prefix;
mod store;
mod stored_cookie;
mod time;
mod visits;

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

pub use contrast::{ContrastFault, check_contrast};
pub use stored_cookie::StoredCookie;

use self::address::Address;
use self::browser::Browser;
use self::context::{Cause, Context};
use self::store::Api;
use crate::jar::Jar;
use crate::jar::answer::Answer;
use crate::jar::decision::Decision;
use crate::jar::request::Request;
use crate::jar::site::{ReadySite, Site};
use crate::placement::located::Located;
use crate::policy::{KnownSite, Policy};
use crate::seal::Keying;
use crate::wire::error::Error;

/// A visitor of a site under policy `P`, with the cookies of a browser.
///
/// It makes the jars of requests and stores what responses set, by the rules of browsers (RFC 6265bis, section 5). It holds
/// only cookies that it received, so a visitor consents only by an [`answer`](Self::answer).
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// use std::time::Duration;
///
/// use cookie_policy::testing::Visitor;
/// use cookie_policy::{Answer, Error, Statistics};
///
/// fn handler(jar: &Jar<TransportPolicy>) -> Result<(), Error> {
///     if let Some(consent) = jar.consent::<Statistics>() {
///         VisitorId("7f2c".into()).set(consent)?;
///     }
///     Ok(())
/// }
///
/// # fn main() -> Result<(), Error> {
/// let mut visitor = Visitor::<TransportPolicy>::new();
/// let jar = visitor.request();
/// handler(&jar)?;
/// visitor.receive(&jar);
/// assert_eq!(visitor.cookie("visitor_id"), None);
///
/// visitor.answer(Answer::accept_all())?;
/// let jar = visitor.request();
/// handler(&jar)?;
/// visitor.receive(&jar);
/// assert_eq!(visitor.cookie("visitor_id").as_deref(), Some("7f2c"));
///
/// visitor.wait(Duration::from_secs(390 * 86_400));
/// assert_eq!(visitor.header(), "");
/// # Ok(())
/// # }
/// ```
///
/// It opens the address of the site; [`at`](Self::at) opens another page of it. What a method returns in `Self` shares the
/// cookies and the clock with this visitor, like two tabs of one browser.
///
/// It knows few public suffixes: those of one label, and `ac.uk`, `co.jp`, `co.nz`, `co.uk`, `com.au`, `com.br`, `gov.uk` and
/// `github.io`.
pub struct Visitor<P> {
    site: ReadySite<P>,
    browser: Arc<Mutex<Browser>>,
    context: Context,
}

impl<P: Policy> Visitor<P> {
    /// Returns a new visitor of a site without keys. The visitor's clock starts at the time of the system.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::testing::Visitor;
    ///
    /// # fn main() {
    /// let visitor = Visitor::<TransportPolicy>::new();
    /// assert_eq!(visitor.header(), "");
    /// # }
    /// ```
    pub fn new() -> Self
    where
        P: KnownSite,
    {
        Self::of(&Site::new())
    }

    /// Returns a new visitor of this site, with its keys. The visitor's clock starts at the time of the site's clock.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use std::time::{Duration, UNIX_EPOCH};
    ///
    /// use cookie_policy::Site;
    /// use cookie_policy::testing::Visitor;
    ///
    /// # fn main() {
    /// let site = Site::<TransportPolicy>::new().clock(|| UNIX_EPOCH + Duration::from_secs(1_800_000_000));
    /// let visitor = Visitor::of(&site);
    /// assert_eq!(visitor.time(), UNIX_EPOCH + Duration::from_secs(1_800_000_000));
    /// # }
    /// ```
    pub fn of<K: Keying, L: Located>(site: &Site<P, K, L>) -> Self {
        let now = site.time_source()();
        Self::with(site, Arc::new(Mutex::new(Browser::new(now))))
    }

    fn with<K: Keying, L: Located>(site: &Site<P, K, L>, browser: Arc<Mutex<Browser>>) -> Self {
        let site_address = site.installation().policy.site;
        let address = Address::parse(site_address);
        let address =
            address.unwrap_or_else(|| panic!("the policy's `site` is not an address: {site_address}"));
        let context = Context { address, cause: Cause::Navigation, is_speculative: false };
        Self { site: site.clone().checked(), browser, context }
    }

    /// A panic elsewhere leaves whole cookies behind, so a poisoned lock is used as usual.
    fn browser(&self) -> MutexGuard<'_, Browser> {
        self.browser.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the jar of the next request, at the time of the visitor's clock.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::testing::Visitor;
    ///
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let mut visitor = Visitor::<TransportPolicy>::new();
    /// let jar = visitor.request();
    /// SessionId("f00".into()).set(&jar)?;
    /// visitor.receive(&jar);
    /// assert_eq!(visitor.request().get::<SessionId>().unwrap().0, "f00");
    /// # Ok(())
    /// # }
    /// ```
    pub fn request(&self) -> Jar<P> {
        let (request, now) = {
            let browser = self.browser();
            (browser.request(&self.context), browser.now())
        };
        self.jar(request, now)
    }

    /// The site's functions may look at every header.
    #[cfg(feature = "http")]
    fn jar(&self, request: Request, now: SystemTime) -> Jar<P> {
        let (headers, none) = (self.headers(), http::Extensions::new());
        let is_exempt = self.site.is_exempt(|country| country(&headers, &none));
        let installation = self.site.installation_of(&headers, &none);
        self.site.jar_at(installation, Request { is_exempt, ..request }, now)
    }

    #[cfg(not(feature = "http"))]
    fn jar(&self, request: Request, now: SystemTime) -> Jar<P> {
        self.site.jar_at(self.site.installation(), request, now)
    }

    /// Stores and removes what the response of this jar says. The response headers are sent with it: afterwards, setting a
    /// cookie in this jar fails. For a status below 500; see also [`receive_after_error`](Self::receive_after_error).
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::testing::Visitor;
    ///
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let mut visitor = Visitor::<TransportPolicy>::new();
    /// let jar = visitor.request();
    /// SessionId("f00".into()).set(&jar)?;
    /// visitor.receive(&jar);
    /// assert_eq!(visitor.header(), "sessionid=f00");
    /// assert!(SessionId("f01".into()).set(&jar).is_err());
    /// # Ok(())
    /// # }
    /// ```
    pub fn receive(&mut self, jar: &Jar<P>) {
        self.receive_lines(jar.take_set_cookies());
    }

    /// Stores and removes what the response of this jar says if its status is 500 or above: see
    /// [`Jar::take_set_cookies_after_error`].
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::testing::Visitor;
    ///
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let mut visitor = Visitor::<TransportPolicy>::new();
    /// let jar = visitor.request();
    /// SessionId("f00".into()).set(&jar)?;
    /// visitor.receive_after_error(&jar);
    /// assert_eq!(visitor.header(), "");
    /// # Ok(())
    /// # }
    /// ```
    pub fn receive_after_error(&mut self, jar: &Jar<P>) {
        self.receive_lines(jar.take_set_cookies_after_error());
    }

    /// Stores and removes what these `Set-Cookie` lines say, whoever wrote them. As in a browser, a line that breaks a rule
    /// has no effect.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::testing::Visitor;
    ///
    /// # fn main() {
    /// let mut visitor = Visitor::<TransportPolicy>::new();
    /// visitor.receive_lines(["sessionid=f00; Path=/; Secure", "__Host-a=1; Secure", "b=1; Domain=example.org"]);
    /// assert_eq!(visitor.header(), "sessionid=f00");
    /// # }
    /// ```
    pub fn receive_lines(&mut self, lines: impl IntoIterator<Item: AsRef<[u8]>>) {
        let mut browser = self.browser();
        lines.into_iter().for_each(|line| browser.receive(line.as_ref(), &self.context, Api::Http));
    }

    /// Opens the cookie page and answers: [`Jar::answer`] in a request and response of its own.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::testing::Visitor;
    /// use cookie_policy::{Answer, Statistics, Status};
    ///
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let mut visitor = Visitor::<TransportPolicy>::new();
    /// visitor.answer(Answer::accept_all())?;
    /// assert_eq!(visitor.request().status::<Statistics>(), Status::Granted);
    /// visitor.answer(Answer::change().refuse::<Statistics>())?;
    /// assert_eq!(visitor.request().status::<Statistics>(), Status::Refused);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails as [`Jar::answer`] does.
    pub fn answer(&mut self, answer: Answer<P>) -> Result<Decision, Error> {
        let mut jar = self.request();
        let decision = jar.answer(answer)?;
        self.receive(&jar);
        Ok(decision)
    }
}

impl<P: KnownSite> Default for Visitor<P> {
    fn default() -> Self {
        Self::new()
    }
}

impl<P> fmt::Debug for Visitor<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Visitor")
            .field("site", &self.site)
            .field("browser", &self.browser)
            .field("context", &self.context)
            .finish()
    }
}
