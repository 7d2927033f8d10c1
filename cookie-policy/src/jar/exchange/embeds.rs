//! Whether what pages embed may be shown.

use super::{Exchange, State};
use crate::declare::category::{CategoryDeclaration, Gate};
use crate::declare::embed::EmbedDeclaration;
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

    /// Whether an embed may be loaded as the response headers are sent. It changes nothing.
    pub(super) fn permits_embed(&self, state: &State, embed: &EmbedDeclaration) -> bool {
        categories(embed).all(|one| one.gate() == Gate::Open || self.is_category_open(state, one))
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

/// The categories on which an embed depends.
fn categories(embed: &EmbedDeclaration) -> impl Iterator<Item = &'static CategoryDeclaration> + use<> {
    std::iter::once(embed.category()).chain(embed.first_party_cookies().map(|cookie| cookie.category()))
}
