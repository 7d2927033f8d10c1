//! What pages embed.

use crate::declare::category::Gate;
use crate::declare::embed::EmbedDeclaration;
use crate::declare::hash;
use crate::declare::text;
use crate::policy::PolicyFacts;

/// Whether the button of its placeholder also allows what others provide.
#[expect(
    clippy::indexing_slicing,
    reason = "const evaluation has no iterators, and indices are below the lengths"
)]
pub(in crate::review::report) const fn allows_others(policy: &PolicyFacts, embed: &EmbedDeclaration) -> bool {
    let (mut found, mut i) = (false, 0);
    while i < policy.cookies.len() && !found {
        let cookie = &policy.cookies[i];
        let is_of_category = cookie.category().same(embed.category());
        found |= is_of_category && !embed.lists(cookie) && !hash::same(cookie.provider(), embed.provider());
        i += 1;
    }
    let mut i = 0;
    while i < policy.embeds.len() && !found {
        let other = &policy.embeds[i];
        found |= other.category().same(embed.category()) && !hash::same(other.provider(), embed.provider());
        i += 1;
    }
    found && embed.facts.has_placeholder() && !matches!(embed.category().gate(), Gate::Open)
}

/// Whether everybody makes requests to another site because of it.
pub(in crate::review::report) const fn never_asked(policy: &PolicyFacts, embed: &EmbedDeclaration) -> bool {
    matches!(embed.category().gate(), Gate::Open) && policy.elsewhere(embed).is_some()
}

/// Whether its frame can replace the page around it.
pub(in crate::review::report) const fn replaces_page(_: &PolicyFacts, embed: &EmbedDeclaration) -> bool {
    match embed.facts.sandbox {
        Some(sandbox) => {
            text::has_token(sandbox, "allow-top-navigation")
                || text::has_token(sandbox, "allow-top-navigation-by-user-activation")
        }
        None => false,
    }
}
