//! What a layer saw since it was made.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::declare::attributes::Party;
use crate::declare::declaration::Declaration;
use crate::jar::exchange::Exchange;
use crate::policy::PolicyFacts;

/// What a layer saw since it was made: what its [`Audit`](crate::Audit) found, and which of the declared cookies were ever
/// set or sent back. A handle: its clones, and those of the layer, count together.
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
/// assert_eq!(tally.unused().count(), 3, "nobody came");
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
}

const SET: u8 = 1;
const SEEN: u8 = 2;

impl Tally {
    pub(crate) fn new(policy: &'static PolicyFacts) -> Self {
        let uses = policy.cookies.iter().map(|_| AtomicU8::default()).collect();
        Self { policy, counts: Arc::new(Counts { findings: Mutex::default(), uses }) }
    }

    /// How many findings of the audit there were under each rule, by its id: a counter for your metrics.
    pub fn findings(&self) -> impl Iterator<Item = (&'static str, u64)> + use<> {
        self.counts.findings().clone().into_iter()
    }

    /// Each declared cookie, in the order of the policy's list, and what happened to it.
    pub fn cookies(&self) -> impl Iterator<Item = CookieUse> {
        self.uses().map(|(declaration, uses)| {
            let uses = uses.load(Ordering::Relaxed);
            CookieUse { declaration, is_set: uses & SET != 0, is_seen: uses & SEEN != 0 }
        })
    }

    /// The declared cookies that were neither set nor sent back so far: after a run of all that the application can do,
    /// declarations that are dead. Cookies of third parties are none of this
    /// server's, and left out.
    pub fn unused(&self) -> impl Iterator<Item = &'static Declaration> {
        let unused = self.cookies().filter(|cookie| !cookie.is_set && !cookie.is_seen);
        unused.map(|cookie| cookie.declaration).filter(|cookie| cookie.party() == Party::First)
    }

    fn uses(&self) -> impl Iterator<Item = (&'static Declaration, &AtomicU8)> {
        self.policy.cookies.iter().zip(&self.counts.uses)
    }

    pub(crate) fn count(&self, rule: &'static str) {
        *self.counts.findings().entry(rule).or_default() += 1;
    }

    /// Notes the cookies that a request carries.
    pub(crate) fn see(&self, exchange: &Exchange) {
        if !exchange.has_no_cookies() {
            self.note(SEEN, |cookie| exchange.carries(cookie));
        }
    }

    /// Notes that a response sets a cookie.
    pub(crate) fn set(&self, set: &Declaration) {
        self.note(SET, |cookie| cookie.facts.identity == set.facts.identity);
    }

    /// Whether a cookie of this name may have been set for the first time.
    pub(crate) fn is_news(&self, name: &str) -> bool {
        self.uses().any(|(cookie, uses)| uses.load(Ordering::Relaxed) & SET == 0 && cookie.covers(name))
    }

    /// What is known already is not asked again.
    fn note(&self, what: u8, is_so: impl Fn(&'static Declaration) -> bool) {
        for (cookie, uses) in self.uses() {
            if uses.load(Ordering::Relaxed) & what == 0 && is_so(cookie) {
                uses.fetch_or(what, Ordering::Relaxed);
            }
        }
    }
}

impl Counts {
    fn findings(&self) -> MutexGuard<'_, BTreeMap<&'static str, u64>> {
        self.findings.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tally").field("findings", &self.counts.findings()).finish_non_exhaustive()
    }
}

/// What happened to a declared cookie, as far as a layer saw.
#[derive(Clone, Copy, Debug)]
pub struct CookieUse {
    declaration: &'static Declaration,
    is_set: bool,
    is_seen: bool,
}

impl CookieUse {
    /// The cookie.
    pub fn declaration(&self) -> &'static Declaration {
        self.declaration
    }

    /// Whether a response set it, whoever wrote the line.
    pub fn is_set(&self) -> bool {
        self.is_set
    }

    /// Whether a request carried it.
    pub fn is_seen(&self) -> bool {
        self.is_seen
    }
}
