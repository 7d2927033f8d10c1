//! The categories that visitors are asked about.

use cookie_policy::{
    AnonymousStatistics, Jar, Marketing, Policy, Preferences, Refusable, Statistics, Status,
};

use crate::{Personalisation, SitePolicy};

/// A category, as data.
pub(super) struct Asked {
    pub(super) key: &'static str,
    /// The current fingerprint of its declarations.
    pub(super) fingerprint: u64,
    pub(super) sells: bool,
    /// Whether it is open unless it is refused.
    pub(super) is_anonymous: bool,
    pub(super) standing: fn(&Jar<SitePolicy>) -> Standing,
}

/// Returns the visitor's status for it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Standing {
    pub(super) status: Status,
    pub(super) is_open: bool,
}

/// Every category of the policy.
pub(super) fn asked() -> [Asked; 5] {
    [
        of::<Statistics>(),
        Asked { is_anonymous: true, ..of::<AnonymousStatistics>() },
        of::<Marketing>(),
        of::<Personalisation>(),
        of::<Preferences>(),
    ]
}

fn of<C: Refusable>() -> Asked {
    Asked {
        key: C::KEY,
        fingerprint: SitePolicy::fingerprint::<C>().get(),
        sells: C::SALE_OR_SHARE,
        is_anonymous: false,
        standing: |jar| Standing { status: jar.status::<C>(), is_open: jar.consent::<C>().is_some() },
    }
}
