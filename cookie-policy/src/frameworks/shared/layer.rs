//! The layer, for every framework.

use std::fmt;
use std::sync::Arc;

#[cfg(any(feature = "actix-web", feature = "rocket"))]
use super::head::RequestHead;
use super::narrowing::Narrowing;
use super::response_audit::ResponseAudit;
use super::response_guard::ResponseGuard;
use crate::audit::{Audit, DefaultPath, Tally};
use crate::jar::Jar;
#[cfg(any(feature = "actix-web", feature = "rocket"))]
use crate::jar::request::Request;
use crate::jar::site::{ReadySite, Site};
#[cfg(any(feature = "actix-web", feature = "rocket"))]
use crate::jar::visit::Visit;
use crate::placement::installation::Installation;
use crate::placement::located::Located;
use crate::policy::Policy;
use crate::seal::Keying;
#[cfg(any(feature = "actix-web", feature = "rocket"))]
use crate::wire::cookie_header::CookieHeader;

/// A layer that gives each request its [`Jar`] and appends the jar's lines to the response. With feature `tower`,
/// or that of a framework.
///
/// The jar is an extension of the request. With the feature of a framework it is an extractor; elsewhere, use
/// `request.extensions().get::<Jar<P>>()`. All handles share one jar, so a middleware inside the layer and a handler see
/// the same cookies. A layer inside another of the same policy does nothing: the settings of the outer [`Site`], audit and
/// tally apply.
///
/// Make it the outermost layer. Put layers that cancel requests (a timeout) or replace responses (error pages, caught
/// panics) inside it; otherwise the visitor's answer is lost with its response. The log names what was lost (`tracing`,
/// level `ERROR`).
///
/// After the response headers have been sent, or the request was cancelled, setting a cookie fails with
/// [`Error::ResponseSent`](crate::Error::ResponseSent). With a status of 500 and above, only removals and the visitor's
/// choices are sent; the log names the other cookies (`WARN`).
///
/// A response depends on the visitor if cookies are sent with it, or if the jar was asked for a cookie, a consent or a
/// status. Its cache headers say so [A-SET-CACHE]; all other responses stay as they are:
///
/// | the response has | it is sent with |
/// |---|---|
/// | no `Cache-Control` | `Cache-Control: private` |
/// | `no-store` without `must-understand`, or `private` without an argument | the same |
/// | any other `Cache-Control` | `private` in front, without `public`, `s-maxage` and `proxy-revalidate` (logged, `WARN`) |
/// | `Vary` with `Cookie` or `*` | the same |
/// | any other `Vary`, or none | one more header `Vary: Cookie` |
///
/// A page that shows a question of the banner, the choices for scripts, the choices on the policy page or an embed is sent with
/// `Cache-Control: private, no-store`, whatever it had. Otherwise, on Back, browsers show it as it was before the answer.
///
/// What a streamed body asks the jar comes too late for these headers.
///
/// `Set-Cookie` lines of other code (a session middleware, an old handler) are checked against the policy and reported: see
/// [`Audit`]. [`tally`](Self::tally) counts the violations, and lists declared cookies that nothing uses.
#[cfg_attr(feature = "axum", doc = "```")]
#[cfg_attr(not(feature = "axum"), doc = "```ignore")]
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// use axum::{Router, body::Body, http::Request, routing::post};
/// use cookie_policy::{PolicyLayer, Site};
/// use tower_service::Service as _;
///
/// async fn log_in(mut jar: Jar<TransportPolicy>) -> Result<(), cookie_policy::Error> {
///     jar.set(SessionId("38afes7a8".into()))
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let layer = PolicyLayer::new(Site::<TransportPolicy>::new());
/// let mut app = Router::new().route("/login", post(log_in)).layer(layer);
///
/// let response = app.call(Request::post("/login").body(Body::empty())?).await?;
/// let line = response.headers()["set-cookie"].to_str()?;
/// assert_eq!(line, "sessionid=38afes7a8; Path=/; Secure; HttpOnly; SameSite=Lax");
/// # Ok(())
/// # }
/// ```
pub struct PolicyLayer<P> {
    // Shared, because axum clones its layers for each request.
    site: Arc<ReadySite<P>>,
    response_audit: Arc<ResponseAudit>,
    narrowing: Option<Narrowing>,
}

impl<P: Policy> PolicyLayer<P> {
    /// Makes the layer of a site.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{PolicyLayer, Site};
    ///
    /// # fn main() {
    /// let layer = PolicyLayer::new(Site::<TransportPolicy>::new().gpc(false));
    /// assert!(format!("{layer:?}").contains("gpc: false"));
    /// # }
    /// ```
    pub fn new<K: Keying, L: Located>(site: Site<P, K, L>) -> Self {
        let tally = Tally::new(site.installation().policy, Arc::clone(site.blocked()));
        let site = site.checked();
        site.installations().filter(|mount| mount.is_plain_http).for_each(warn_of_plain_http);
        let response_audit = ResponseAudit { audit: Audit::default(), tally, clock: site.time_source() };
        Self { site: Arc::new(site), response_audit: Arc::new(response_audit), narrowing: None }
    }

    /// Sets what happens to `Set-Cookie` lines of other code that violate the policy. The default is
    /// [`Audit::Report`].
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Audit, PolicyLayer, Site};
    ///
    /// # fn main() {
    /// let layer = PolicyLayer::new(Site::<TransportPolicy>::new()).audit(Audit::Enforce);
    /// assert!(format!("{layer:?}").contains("audit: Enforce"));
    /// # }
    /// ```
    #[must_use]
    pub fn audit(mut self, audit: Audit) -> Self {
        Arc::make_mut(&mut self.response_audit).audit = audit;
        self
    }

    /// Sends [`Jar::content_security_policy`] with every page, so that browsers load only what the visitor allows, also where a
    /// tag was written by hand. The default is to send nothing.
    ///
    /// It is one more field, and never changes that of the application. Layers around this one must not replace the field
    /// (`insert`). Browsers report what they did not load to [`CookiePages`](crate::CookiePages);
    /// [`Tally::blocked`] lists it.
    ///
    /// Every page then depends on the visitor's choices, so shared caches must not store it.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/videos.rs"));
    /// use cookie_policy::{Narrowing, PolicyLayer, Site};
    ///
    /// # fn main() {
    /// let layer = PolicyLayer::new(Site::<VideoPolicy>::new()).narrow(Narrowing::Enforce);
    /// assert!(format!("{layer:?}").contains("Enforce"));
    /// # }
    /// ```
    #[must_use]
    pub fn narrow(mut self, narrowing: Narrowing) -> Self {
        self.narrowing = Some(narrowing);
        self
    }

    /// Returns what the layer and its clones have counted since the layer was made.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{PolicyLayer, Site};
    ///
    /// # fn main() {
    /// let layer = PolicyLayer::new(Site::<TransportPolicy>::new());
    /// assert_eq!(layer.tally().unused().count(), 3);
    /// # }
    /// ```
    pub fn tally(&self) -> Tally {
        self.response_audit.tally.clone()
    }

    /// Makes the jar of a request with these headers and extensions, for the page at `address`.
    #[cfg(feature = "tower")]
    pub(crate) fn jar_from_request(
        &self,
        headers: &http::HeaderMap,
        extensions: &http::Extensions,
        address: Option<http::uri::PathAndQuery>,
    ) -> Jar<P> {
        self.site.jar_from_request(headers, extensions, address)
    }

    /// Makes the jar of a request.
    #[cfg(any(feature = "actix-web", feature = "rocket"))]
    pub(crate) fn jar(&self, head: &impl RequestHead) -> Jar<P> {
        let cookies = CookieHeader::new(head.values("cookie"));
        let none = http::Extensions::new();
        let installation = if self.site.has_two_mounts() {
            self.site.installation_of(&head.to_header_map(), &none)
        } else {
            self.site.installation()
        };
        let request = ReadySite::<P>::request(installation, cookies, |name| head.values(name.as_str()));
        let is_read = matches!(head.method(), "GET" | "HEAD");
        let address = is_read.then(|| head.address());
        let request = Request { visit: Visit::read(head.values("accept-language"), address), ..request };
        self.site.jar_of(installation, request, |country| country(&head.to_header_map(), &none))
    }

    /// Makes the guard that sends the jar's lines with the response to a request for this path.
    pub(crate) fn guard(&self, jar: &Jar<P>, path: &str) -> ResponseGuard {
        let default_path = DefaultPath::of(&jar.exchange().site.of_request(path));
        ResponseGuard::new(
            Arc::clone(jar.exchange()),
            default_path,
            Arc::clone(&self.response_audit),
            self.narrowing,
        )
    }
}

fn warn_of_plain_http(mount: &Installation) {
    let site = mount.policy.site;
    tracing::warn!(
        site,
        "cookies are sent without TLS: everybody on the network can read and change them [A-SEC-SCHEME]"
    );
}

impl<P> Clone for PolicyLayer<P> {
    fn clone(&self) -> Self {
        Self {
            site: Arc::clone(&self.site),
            response_audit: Arc::clone(&self.response_audit),
            narrowing: self.narrowing,
        }
    }
}

impl<P> fmt::Debug for PolicyLayer<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PolicyLayer")
            .field("site", &self.site)
            .field("response_audit", &self.response_audit)
            .field("narrowing", &self.narrowing)
            .finish()
    }
}
