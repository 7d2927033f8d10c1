//! The jars of parts, for extractors.

use std::sync::Arc;

use crate::jar::Jar;
use crate::jar::exchange::Exchange;
use crate::policy::list::List;
use crate::policy::{Policy, PolicyFacts};

/// A request's exchange, under a policy with parts.
#[derive(Clone)]
pub(crate) struct PartSource {
    policy: &'static PolicyFacts,
    exchange: Arc<Exchange>,
}

impl PartSource {
    /// `None` under a policy without parts.
    #[inline]
    pub(crate) fn of<P: Policy>(jar: &Jar<P>) -> Option<Self> {
        let policy = const { &P::FACTS };
        (!policy.parts.is_empty()).then(|| Self { policy, exchange: Arc::clone(jar.exchange()) })
    }

    /// Returns the jar of a part that the policy includes.
    pub(crate) fn jar<L: List>(&self) -> Option<Jar<L>> {
        Jar::of_part(self.policy, &self.exchange)
    }
}

/// The exchanges of one request: one for each layer whose policy has parts.
#[cfg(any(feature = "axum", feature = "actix-web", feature = "poem", feature = "salvo"))]
#[derive(Clone, Default)]
pub(crate) struct PartSources(Vec<PartSource>);

#[cfg(any(feature = "axum", feature = "actix-web", feature = "poem", feature = "salvo"))]
impl PartSources {
    /// Adds the exchange of an inner layer to those of outer ones.
    pub(crate) fn with(outer: Option<&Self>, inner: PartSource) -> Self {
        let outer = outer.map(|outer| outer.0.clone());
        Self(outer.into_iter().flatten().chain([inner]).collect())
    }

    pub(crate) fn jar<L: List>(&self) -> Option<Jar<L>> {
        self.0.iter().rev().find_map(PartSource::jar)
    }
}
