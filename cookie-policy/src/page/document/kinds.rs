//! The kinds of cookies that the page explains.

use std::borrow::Cow;

use crate::declare::category::Gate;
use crate::declare::kind::Kind;
use crate::language::{Described, Texts};
use crate::policy::PolicyFacts;

/// A kind of cookies, and what the page says of it.
pub(super) struct ExplainedKind {
    /// The name in data.
    pub(super) name: &'static str,
    pub(super) label: &'static str,
    pub(super) explanation: Cow<'static, str>,
}

/// Returns the kinds. Anonymous statistics are explained only where a policy has them, because most countries exempt none.
pub(super) fn of(policy: &PolicyFacts, texts: &Texts) -> Vec<ExplainedKind> {
    let counts = policy.cookies.iter().any(|cookie| cookie.category().gate() == Gate::UnlessRefused);
    let kinds =
        Kind::ALL.into_iter().filter(|(kind, _)| counts || !matches!(kind, Kind::AnonymousStatistics));
    let explained = |(kind, name)| {
        let Described { label, description } = texts.kind(kind);
        let explanation = match kind {
            Kind::AnonymousStatistics => with_countries(policy, texts, description),
            _ => Cow::Borrowed(description),
        };
        ExplainedKind { name, label, explanation }
    };
    kinds.map(explained).collect()
}

/// Adds the countries whose law the policy relies on.
fn with_countries(policy: &PolicyFacts, texts: &Texts, explanation: &'static str) -> Cow<'static, str> {
    let countries: Vec<_> = policy.audience_exemption.iter().map(|country| texts.country(*country)).collect();
    if countries.is_empty() {
        return Cow::Borrowed(explanation);
    }
    Cow::Owned(format!("{explanation} {}", texts.audience_countries.replace("{}", &countries.join(", "))))
}
