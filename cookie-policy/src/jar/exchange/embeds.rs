//! Whether what pages embed may be shown.

use super::{Exchange, State};
use crate::declare::category::{CategoryDeclaration, Gate};
use crate::declare::declaration::Declaration;
use crate::declare::embed::EmbedDeclaration;
use crate::policy::PolicyFacts;
use crate::policy::terms::Terms;

/// Whether an embed may be shown to this visitor.
#[derive(Clone, Debug, Default)]
pub(crate) struct EmbedGate {
    /// The categories that are closed, without which it is not shown.
    pub(crate) closed: Vec<&'static CategoryDeclaration>,
    /// Whether the browser refuses one of them, so that asking would not help.
    pub(crate) is_refused_by_gpc: bool,
}

impl EmbedGate {
    pub(crate) fn is_open(&self) -> bool {
        self.closed.is_empty()
    }
}

impl Exchange {
    /// Returns whether an embed may be shown: its own category is open, and those of the cookies that its scripts set for this
    /// site. A response that depends on a visitor's choice is kept out of caches.
    pub(crate) fn embed_gate(&self, embed: &EmbedDeclaration) -> EmbedGate {
        let mut gate = EmbedGate::default();
        let mut refusable = categories(embed).filter(|one| one.gate() != Gate::Open).peekable();
        if refusable.peek().is_none() {
            return gate;
        }
        let mut state = self.state_for_application();
        state.shows_choices = true;
        for category in refusable {
            if !self.is_category_open(&state, category) && !gate.closed.iter().any(|one| one.same(category)) {
                gate.is_refused_by_gpc |= self.refused_by_gpc(category);
                gate.closed.push(category);
            }
        }
        gate
    }

    /// Returns the embeds whose sources browsers may load. A response that depends on a visitor's choice is that visitor's only,
    /// and is kept out of caches if the visitor allowed something.
    pub(crate) fn open_embeds(&self) -> Vec<&'static EmbedDeclaration> {
        let policy = self.site.policy;
        let is_refusable = |embed: &EmbedDeclaration| categories(embed).any(|one| one.gate() != Gate::Open);
        // The sources of the site are always allowed.
        let depends = |embed: &EmbedDeclaration| is_refusable(embed) && adds_sources(policy, embed);
        if !policy.embeds.iter().any(depends) {
            return policy.embeds.iter().collect();
        }
        let mut state = self.state_for_application();
        let is_open =
            self.site.terms.iter().map(|terms| state.sent.is_none() && self.is_open_in(&state, terms));
        let is_open: Vec<bool> = is_open.collect();
        let is_open = |category: &CategoryDeclaration| {
            let of_category = self.site.terms.iter().position(|terms| terms.category.same(category));
            category.gate() == Gate::Open || of_category.and_then(|at| is_open.get(at)) == Some(&true)
        };
        let open = policy.embeds.iter().filter(|embed| categories(embed).all(is_open));
        let open: Vec<_> = open.collect();
        state.shows_choices |= open.iter().any(|embed| depends(embed));
        open
    }

    fn is_category_open(&self, state: &State, category: &CategoryDeclaration) -> bool {
        let is_open = |terms: &Terms| self.is_open_in(state, terms);
        state.sent.is_none() && self.terms_of(category).is_some_and(is_open)
    }

    /// Keeps the reason why an embed is not shown, for [`problems`](crate::Jar::problems).
    pub(crate) fn note_embed_problem(&self, embed: &'static str, rule: &'static str, reason: &'static str) {
        let (mut state, problem) = (self.state(), (embed, rule, reason));
        if !state.unusable_embeds.contains(&problem) {
            state.unusable_embeds.push(problem);
        }
    }
}

/// Whether an embed is loaded from more than the site and its `own_origins`.
fn adds_sources(policy: &PolicyFacts, embed: &EmbedDeclaration) -> bool {
    let further = embed.origins().iter().flat_map(|(_, sources)| sources.iter().copied());
    embed.origin().into_iter().chain(further).any(|source| !policy.own_origins.contains(&source))
}

/// The categories on which an embed depends.
fn categories(embed: &EmbedDeclaration) -> impl Iterator<Item = &'static CategoryDeclaration> + use<> {
    std::iter::once(embed.category()).chain(embed.first_party_cookies().map(Declaration::category))
}
