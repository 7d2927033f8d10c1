//! One installation of a policy: what jars, the audit and pages read.

use crate::declare::declaration::Declaration;
use crate::policy::terms::Terms;
use crate::policy::{Policy, PolicyFacts};

/// A policy at its place. Without a [mount](super::mount::Mount), it is what the macros wrote.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Installation {
    pub(crate) policy: &'static PolicyFacts,
    /// The terms of the policy's categories.
    pub(crate) terms: &'static [Terms],
    /// Whether a cookie of the policy moved.
    pub(crate) has_moved: bool,
    /// The placed declarations, sorted by the identity of what is declared. If empty: nothing is placed.
    placed: &'static [(u64, &'static Declaration)],
}

impl Installation {
    /// The policy as it is declared.
    pub(crate) const fn of<P: Policy>() -> &'static Self {
        const {
            &Self {
                policy: &P::FACTS,
                terms: Terms::all::<P>(),
                has_moved: P::FACTS.has_moved(),
                placed: &[],
            }
        }
    }

    /// Returns the declaration of a cookie as it is here.
    #[inline]
    pub(crate) fn placed(&self, declared: &'static Declaration) -> &'static Declaration {
        if self.placed.is_empty() { declared } else { self.find(declared) }
    }

    fn find(&self, declared: &'static Declaration) -> &'static Declaration {
        let identity = declared.facts.identity;
        let found = self.placed.binary_search_by_key(&identity, |(identity, _)| *identity);
        found.ok().and_then(|at| self.placed.get(at)).map_or(declared, |(_, placed)| placed)
    }
}
