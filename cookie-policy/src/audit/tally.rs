//! What a layer has seen.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::atomic::{AtomicU8, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::blocked_load::BlockedLoad;
use super::cookie_use::CookieUse;
use crate::declare::declaration::Declaration;
use crate::jar::blocked::BlockedLoads;
use crate::jar::exchange::Exchange;
use crate::policy::PolicyFacts;

/// Counts what a layer has seen since it was made: the findings of its [`Audit`](crate::Audit), and the declared cookies
/// that were set or sent back. It is a handle: its clones and those of the layer count together.
///
/// In its first 1,024 requests with cookies, a layer sees every declared cookie; then only in one request of 64, because
/// most requests are for something that needs no cookie.
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// use cookie_policy::{PolicyLayer, Site};
///
/// # fn main() {
/// let layer = PolicyLayer::new(Site::<TransportPolicy>::new());
/// let tally = layer.tally();
/// // .. the application runs with the layer ..
/// assert_eq!(tally.findings().map(|(_rule, count)| count).sum::<u64>(), 0);
/// assert_eq!(tally.unused().count(), 3, "there was no request yet");
/// # }
/// ```
#[derive(Clone)]
pub struct Tally {
    policy: &'static PolicyFacts,
    counts: Arc<Counts>,
}

struct Counts {
    findings: Mutex<BTreeMap<&'static str, u64>>,
    /// What happened to each cookie of the policy, in its order.
    uses: Box<[AtomicU8]>,
    /// How many requests had cookies.
    requests: AtomicU64,
    /// What browsers did not load.
    blocked: Arc<BlockedLoads>,
}

const SET: u8 = 1;
const SEEN: u8 = 2;

/// So many requests are searched for declared cookies, and of the later ones one in [`EVERY`].
// Measured: in a layer whose jar nobody asks, a search takes more instructions than everything else.
const ALL: u64 = 1024;
const EVERY: u64 = 64;

impl Tally {
    pub(crate) fn new(policy: &'static PolicyFacts, blocked: Arc<BlockedLoads>) -> Self {
        let uses = policy.cookies.iter().map(|_| AtomicU8::default()).collect();
        let counts = Counts { findings: Mutex::default(), uses, requests: AtomicU64::default(), blocked };
        Self { policy, counts: Arc::new(counts) }
    }

    /// Returns the number of findings for each rule that was broken, by the id of the rule: a counter for your metrics.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{PolicyLayer, Site};
    ///
    /// # fn main() {
    /// let tally = PolicyLayer::new(Site::<TransportPolicy>::new()).tally();
    /// assert_eq!(tally.findings().count(), 0, "no rule was broken yet");
    /// # }
    /// ```
    pub fn findings(&self) -> impl Iterator<Item = (&'static str, u64)> + use<> {
        self.counts.findings().clone().into_iter()
    }

    /// Returns how each declared cookie is used, in the order of the policy's list.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{PolicyLayer, Site};
    ///
    /// # fn main() {
    /// let tally = PolicyLayer::new(Site::<TransportPolicy>::new()).tally();
    /// let names: Vec<_> = tally.cookies().map(|cookie| cookie.declaration().name()).collect();
    /// assert_eq!(names, ["sessionid", "cookies_preferences", "visitor_id"]);
    /// # }
    /// ```
    pub fn cookies(&self) -> impl Iterator<Item = CookieUse> {
        self.uses().map(|(declaration, uses)| {
            let uses = uses.load(Ordering::Relaxed);
            CookieUse::new(declaration, uses & SET != 0, uses & SEEN != 0)
        })
    }

    /// Returns the declared cookies that were neither set nor sent back so far. After a run of all that the application
    /// can do, their declarations are dead. Cookies of third parties are left out: this server never sees them.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{PolicyLayer, Site};
    ///
    /// # fn main() {
    /// let tally = PolicyLayer::new(Site::<TransportPolicy>::new()).tally();
    /// let unused: Vec<_> = tally.unused().map(|cookie| cookie.name()).collect();
    /// assert_eq!(unused, ["sessionid", "cookies_preferences", "visitor_id"], "there was no request yet");
    /// # }
    /// ```
    pub fn unused(&self) -> impl Iterator<Item = &'static Declaration> {
        let unused = self.cookies().filter(|cookie| !cookie.is_set() && !cookie.is_seen());
        unused.map(|cookie| cookie.declaration()).filter(|cookie| cookie.is_sent_here())
    }

    /// Returns what browsers did not load because of [`PolicyLayer::narrow`](crate::PolicyLayer::narrow), as they reported it to
    /// [`CookiePages`](crate::CookiePages). Anybody can send reports, so they are hints, not facts.
    ///
    #[cfg_attr(feature = "axum", doc = "```")]
    #[cfg_attr(not(feature = "axum"), doc = "```ignore")]
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/videos.rs"));
    /// use axum::{Router, body::Body, http::Request};
    /// use cookie_policy::{CookiePages, Narrowing, PolicyLayer, Site};
    /// use tower_service::Service as _;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let site = Site::<VideoPolicy>::new();
    /// let layer = PolicyLayer::new(site.clone()).narrow(Narrowing::ReportOnly);
    /// let tally = layer.tally();
    /// let mut app = Router::new().merge(CookiePages::new(&site)).layer(layer);
    ///
    /// let report = r#"{"csp-report": {"effective-directive": "frame-src", "blocked-uri": "https://maps.example/a"}}"#;
    /// let request = Request::post("/cookies/reports").header("Content-Type", "application/csp-report");
    /// app.call(request.body(Body::from(report))?).await?;
    ///
    /// let blocked: Vec<_> = tally.blocked().collect();
    /// assert_eq!((blocked[0].directive(), blocked[0].origin()), ("frame-src", "https://maps.example"));
    /// assert_eq!(blocked[0].count(), 1);
    /// # Ok(())
    /// # }
    /// ```
    pub fn blocked(&self) -> impl Iterator<Item = BlockedLoad> + use<> {
        let all = self.counts.blocked.all().into_iter();
        all.map(|(directive, origin, count)| BlockedLoad { directive, origin, count })
    }

    fn uses(&self) -> impl Iterator<Item = (&'static Declaration, &AtomicU8)> {
        self.policy.cookies.iter().zip(&self.counts.uses)
    }

    pub(crate) fn count(&self, rule: &'static str) {
        *self.counts.findings().entry(rule).or_default() += 1;
    }

    /// Records the cookies that a request carries.
    pub(crate) fn see(&self, exchange: &Exchange) {
        if !exchange.has_no_cookies() && self.counts.is_next_searched() {
            self.note(SEEN, exchange.site.policy, |cookie| exchange.carries(cookie));
        }
    }

    /// Records that a response sets a cookie.
    pub(crate) fn set(&self, exchange: &Exchange, set: &Declaration) {
        self.note(SET, exchange.site.policy, |cookie| cookie.facts.identity == set.facts.identity);
    }

    /// Whether no response has set a cookie of this name so far.
    pub(crate) fn is_news(&self, exchange: &Exchange, name: &str) -> bool {
        let mut uses = exchange.site.policy.cookies.iter().zip(&self.counts.uses);
        uses.any(|(cookie, uses)| uses.load(Ordering::Relaxed) & SET == 0 && cookie.covers(name.as_bytes()))
    }

    /// Checks only the cookies of which this is not recorded yet. The list of each mount has the same order.
    fn note(&self, what: u8, policy: &'static PolicyFacts, is_so: impl Fn(&'static Declaration) -> bool) {
        for (cookie, uses) in policy.cookies.iter().zip(&self.counts.uses) {
            if uses.load(Ordering::Relaxed) & what == 0 && is_so(cookie) {
                uses.fetch_or(what, Ordering::Relaxed);
            }
        }
    }
}

impl Counts {
    fn is_next_searched(&self) -> bool {
        let earlier = self.requests.fetch_add(1, Ordering::Relaxed);
        earlier < ALL || earlier % EVERY == 0
    }

    fn findings(&self) -> MutexGuard<'_, BTreeMap<&'static str, u64>> {
        self.findings.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tally").field("findings", &self.counts.findings()).finish_non_exhaustive()
    }
}
