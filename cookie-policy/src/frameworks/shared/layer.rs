//! The layer, whatever framework it is for.

use std::fmt;
use std::sync::Arc;

#[cfg(any(feature = "actix-web", feature = "rocket"))]
use super::head::RequestHead;
use super::response_audit::ResponseAudit;
use super::response_guard::ResponseGuard;
use crate::audit::{Audit, DefaultPath, Tally};
use crate::jar::Jar;
use crate::jar::site::Site;
use crate::policy::Policy;
use crate::seal::{Keyed, Keying};

/// Gives each request its [`Jar`], and appends the jar's lines to the response. With feature `tower`, `actix-web`
/// or `rocket`.
///
/// The jar is an extension of the request: with feature `axum` or `actix-web` it is an extractor, elsewhere
/// `request.extensions().get::<Jar<P>>()` has it. All its handles are one jar, so a middleware inside the layer and a
/// handler agree. A layer inside another of the same policy leaves all to that one, the settings of [`Site`], audit and tally included.
///
/// Make it the outermost layer. What gives requests up (a timeout) or puts other responses in the place of the handler's
/// (pages for errors, panics) belongs inside, or the visitor's answer is lost with the response that had it: the log
/// names what was lost (`tracing`, level `ERROR`).
///
/// Once the response's header has left, or the request was given up, setting a cookie is
/// [`Error::ResponseLeft`](crate::Error::ResponseLeft). With a status of 500 and above only removals and the visitor's
/// choices leave; what else was set is named in the log (`WARN`).
///
/// A response is one visitor's where cookies leave with it, or where the jar was asked for a cookie, a consent or a status.
/// Caches are told so [A-SET-CACHE], and all other responses stay as they are:
///
/// | the response says | it leaves with |
/// |---|---|
/// | no `Cache-Control` | `Cache-Control: private` |
/// | `no-store`, or `private` without an argument | what it says |
/// | anything else | `private` before it, and without `public`, `s-maxage` and `proxy-revalidate` (logged, `WARN`) |
/// | `Vary` with `Cookie` or `*` | what it says |
/// | anything else | one more field `Vary: Cookie` |
///
/// What a streamed body asks is too late for that.
///
/// The `Set-Cookie` lines of others (a session middleware's, an old handler's) are held against the policy, and reported:
/// see [`Audit`]. [`tally`](Self::tally) counts what was found, and tells which declared cookies are of no use.
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// use cookie_policy::{PolicyLayer, Site};
///
/// # fn main() {
/// let layer = PolicyLayer::new(Site::<TransportPolicy>::new());
/// # let _ = layer;
/// # }
/// ```
pub struct PolicyLayer<P> {
    site: Site<P, Keyed>,
    response_audit: Arc<ResponseAudit>,
}

impl<P: Policy> PolicyLayer<P> {
    /// The layer of a site.
    pub fn new<K: Keying>(site: Site<P, K>) -> Self {
        let (site, tally) = (site.checked(), Tally::new(const { &P::FACTS }));
        let response_audit = ResponseAudit { audit: Audit::default(), tally, clock: site.time_source() };
        Self { site, response_audit: Arc::new(response_audit) }
    }

    /// What to do about `Set-Cookie` lines that others wrote and that are against the policy. Without it, they are
    /// [reported](Audit::Report).
    #[must_use]
    pub fn audit(mut self, audit: Audit) -> Self {
        Arc::make_mut(&mut self.response_audit).audit = audit;
        self
    }

    /// What the layer saw since it was made, all its clones together.
    pub fn tally(&self) -> Tally {
        self.response_audit.tally.clone()
    }

    /// The jar of a request with these fields.
    #[cfg(feature = "tower")]
    pub(crate) fn jar_from_headers(&self, headers: &http::HeaderMap) -> Jar<P> {
        self.site.jar_from_headers(headers)
    }

    /// The jar of a request with these fields.
    #[cfg(any(feature = "actix-web", feature = "rocket"))]
    pub(crate) fn jar(&self, head: &impl RequestHead) -> Jar<P> {
        // One valid field is enough, whatever the others say (Global Privacy Control, section 3).
        let gpc = head.values("sec-gpc").any(|field| field == b"1");
        self.site.jar(head.values("cookie"), gpc.then_some("1"))
    }

    /// Returns what adds the jar's lines to the response to a request for this path.
    pub(crate) fn departure(&self, jar: &Jar<P>, path: &str) -> ResponseGuard {
        let default_path = DefaultPath::of(path);
        ResponseGuard::new(Arc::clone(jar.exchange()), default_path, Arc::clone(&self.response_audit))
    }
}

impl<P> Clone for PolicyLayer<P> {
    fn clone(&self) -> Self {
        Self { site: self.site.clone(), response_audit: Arc::clone(&self.response_audit) }
    }
}

impl<P> fmt::Debug for PolicyLayer<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PolicyLayer")
            .field("site", &self.site)
            .field("response_audit", &self.response_audit)
            .finish()
    }
}
