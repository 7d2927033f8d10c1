//! One cookie that a browser holds.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::context::{Context, Reach};
use crate::declare::attributes::SameSite;
use crate::wire::{domain, path};

/// A cookie that the browser of a [`Visitor`](super::Visitor) holds.
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// use cookie_policy::testing::Visitor;
///
/// # fn main() {
/// let mut visitor = Visitor::<TransportPolicy>::new();
/// visitor.receive_lines(["cart=7; Domain=opendatasoft.com; Secure"]);
/// let [cart] = &visitor.cookies()[..] else { panic!("one cookie was received") };
/// assert_eq!((cart.name(), cart.value()), ("cart", "7"));
/// assert_eq!((cart.domain(), cart.is_host_only()), ("opendatasoft.com", false));
/// assert_eq!(cart.expires(), None);
/// # }
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct StoredCookie {
    pub(super) name: String,
    pub(super) value: String,
    pub(super) domain: String,
    pub(super) host_only: bool,
    pub(super) path: String,
    pub(super) secure: bool,
    pub(super) http_only: bool,
    pub(super) same_site: Option<SameSite>,
    pub(super) partition: Option<String>,
    /// Seconds since 1970.
    pub(super) expiry: Option<i64>,
}

impl StoredCookie {
    /// Returns the name; empty for a cookie without one.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::testing::Visitor;
    ///
    /// # fn main() {
    /// let mut visitor = Visitor::<TransportPolicy>::new();
    /// visitor.receive_lines(["cart=7"]);
    /// assert_eq!(visitor.cookies()[0].name(), "cart");
    /// # }
    /// ```
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the value as it was received.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::testing::Visitor;
    ///
    /// # fn main() {
    /// let mut visitor = Visitor::<TransportPolicy>::new();
    /// visitor.receive_lines(["cart=%37"]);
    /// assert_eq!(visitor.cookies()[0].value(), "%37");
    /// # }
    /// ```
    pub fn value(&self) -> &str {
        &self.value
    }

    /// Returns the `Domain` attribute; without one, the host that set the cookie.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::testing::Visitor;
    ///
    /// # fn main() {
    /// let mut visitor = Visitor::<TransportPolicy>::new();
    /// visitor.receive_lines(["cart=7; Domain=opendatasoft.com"]);
    /// assert_eq!(visitor.cookies()[0].domain(), "opendatasoft.com");
    /// # }
    /// ```
    pub fn domain(&self) -> &str {
        &self.domain
    }

    /// Returns whether the cookie is sent only to the host that set it.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::testing::Visitor;
    ///
    /// # fn main() {
    /// let mut visitor = Visitor::<TransportPolicy>::new();
    /// visitor.receive_lines(["cart=7"]);
    /// assert!(visitor.cookies()[0].is_host_only());
    /// # }
    /// ```
    pub fn is_host_only(&self) -> bool {
        self.host_only
    }

    /// Returns the `Path` attribute; without one, the directory of the request.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::testing::Visitor;
    ///
    /// # fn main() {
    /// let mut visitor = Visitor::<TransportPolicy>::new();
    /// visitor.receive_lines(["cart=7; Path=/shop"]);
    /// assert_eq!(visitor.cookies()[0].path(), "/shop");
    /// # }
    /// ```
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns whether the cookie has the attribute `Secure`.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::testing::Visitor;
    ///
    /// # fn main() {
    /// let mut visitor = Visitor::<TransportPolicy>::new();
    /// visitor.receive_lines(["cart=7; Secure"]);
    /// assert!(visitor.cookies()[0].is_secure());
    /// # }
    /// ```
    pub fn is_secure(&self) -> bool {
        self.secure
    }

    /// Returns whether the cookie is hidden from scripts.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::testing::Visitor;
    ///
    /// # fn main() {
    /// let mut visitor = Visitor::<TransportPolicy>::new();
    /// visitor.receive_lines(["cart=7; HttpOnly"]);
    /// assert!(visitor.cookies()[0].is_http_only());
    /// # }
    /// ```
    pub fn is_http_only(&self) -> bool {
        self.http_only
    }

    /// Returns the `SameSite` attribute. Browsers treat a cookie without one as [`SameSite::Lax`].
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::SameSite;
    /// use cookie_policy::testing::Visitor;
    ///
    /// # fn main() {
    /// let mut visitor = Visitor::<TransportPolicy>::new();
    /// visitor.receive_lines(["cart=7; SameSite=Strict"]);
    /// assert_eq!(visitor.cookies()[0].same_site(), Some(SameSite::Strict));
    /// # }
    /// ```
    pub fn same_site(&self) -> Option<SameSite> {
        self.same_site
    }

    /// Returns the site in whose pages the browser sends a partitioned cookie, such as `https://example.org`.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::testing::Visitor;
    ///
    /// # fn main() {
    /// let mut visitor = Visitor::<TransportPolicy>::new();
    /// visitor.receive_lines(["cart=7; Secure; SameSite=None; Partitioned"]);
    /// assert!(visitor.cookies()[0].partition().is_some_and(|site| site.starts_with("https://")));
    /// # }
    /// ```
    pub fn partition(&self) -> Option<&str> {
        self.partition.as_deref()
    }

    /// Returns when the browser removes the cookie; `None` for the end of the session.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use std::time::{Duration, UNIX_EPOCH};
    ///
    /// use cookie_policy::testing::Visitor;
    ///
    /// # fn main() {
    /// let mut visitor = Visitor::<TransportPolicy>::new();
    /// visitor.set_time(UNIX_EPOCH + Duration::from_secs(1_800_000_000));
    /// visitor.receive_lines(["cart=7; Max-Age=60"]);
    /// assert_eq!(visitor.cookies()[0].expires(), Some(UNIX_EPOCH + Duration::from_secs(1_800_000_060)));
    /// # }
    /// ```
    pub fn expires(&self) -> Option<SystemTime> {
        let seconds = u64::try_from(self.expiry?).unwrap_or_default();
        Some(UNIX_EPOCH + Duration::from_secs(seconds))
    }

    /// Whether both are the same cookie for browsers (RFC 6265bis, section 5.7, step 23, and CHIPS).
    pub(super) fn replaces(&self, old: &Self) -> bool {
        self.identity() == old.identity()
    }

    fn identity(&self) -> (&str, &str, bool, &str, Option<&str>) {
        (&self.name, &self.domain, self.host_only, &self.path, self.partition())
    }

    /// Whether an insecure response would put itself before this cookie (section 5.7, step 16).
    pub(super) fn is_hidden_by(&self, other: &Self) -> bool {
        let domains =
            domain::matches(&self.domain, &other.domain) || domain::matches(&other.domain, &self.domain);
        self.secure && self.name == other.name && domains && path::matches(&other.path, &self.path)
    }

    pub(super) fn is_expired(&self, now: i64) -> bool {
        self.expiry.is_some_and(|expiry| expiry <= now)
    }

    /// Whether the cookie is sent with a request (section 5.8.3).
    pub(super) fn is_sent_with(&self, context: &Context) -> bool {
        self.is_for_host(context)
            && path::matches(context.address.path(), &self.path)
            && (context.address.is_secure() || !self.secure)
            && self.is_sent_from(context.reach())
    }

    /// Whether some path of the context's host gets the cookie.
    pub(super) fn is_for_host(&self, context: &Context) -> bool {
        let host = context.address.host();
        let is_domain =
            if self.host_only { host == self.domain } else { domain::matches(host, &self.domain) };
        is_domain && self.partition.as_ref().is_none_or(|site| *site == context.top_site())
    }

    fn is_sent_from(&self, reach: Reach) -> bool {
        match self.same_site {
            Some(SameSite::None) => true,
            Some(SameSite::Strict) => reach == Reach::SameSite,
            Some(SameSite::Lax) | None => matches!(reach, Reach::SameSite | Reach::Link),
        }
    }

    /// The cookie in a `Cookie` header. Without a name there is no `=` either (section 5.8.3, step 6).
    pub(super) fn pair(&self) -> String {
        let equals = if self.name.is_empty() { "" } else { "=" };
        [&self.name, equals, &self.value].concat()
    }
}

impl fmt::Debug for StoredCookie {
    /// Without the value, which is the visitor's.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoredCookie")
            .field("name", &self.name)
            .field("domain", &self.domain)
            .field("host_only", &self.host_only)
            .field("path", &self.path)
            .field("secure", &self.secure)
            .field("http_only", &self.http_only)
            .field("same_site", &self.same_site)
            .field("partition", &self.partition)
            .field("expiry", &self.expiry)
            .finish_non_exhaustive()
    }
}
