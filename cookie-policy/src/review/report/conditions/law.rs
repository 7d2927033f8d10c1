//! What the law says about purposes, exemptions and categories.

use crate::declare::attributes::{Exemption, Party};
use crate::declare::built_in::Preferences;
use crate::declare::category::{CategoryDeclaration, Gate};
use crate::declare::declaration::Declaration;
use crate::declare::hash;
use crate::declare::text;
use crate::policy::PolicyFacts;

/// Phrases that fit every cookie.
const STOCK_PHRASES: [&str; 9] = [
    "your experience",
    "user experience",
    "various purposes",
    "other purposes",
    "votre expérience",
    "tu experiencia",
    "su experiencia",
    "tua esperienza",
    "Nutzererlebnis",
];

/// The number of characters beside a stock phrase that say nothing more.
const BESIDE: usize = 25;

#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
pub(in crate::review::report) const fn vague_purpose(_: &PolicyFacts, cookie: &Declaration) -> bool {
    let length = text::chars(cookie.purpose());
    let (mut found, mut i) = (length < 15, 0);
    while i < STOCK_PHRASES.len() {
        let is_short = length <= text::chars(STOCK_PHRASES[i]) + BESIDE;
        found |= is_short && text::contains(cookie.purpose(), STOCK_PHRASES[i]);
        i += 1;
    }
    found
}

pub(in crate::review::report) const fn exempt_for_others(_: &PolicyFacts, cookie: &Declaration) -> bool {
    let is_of_others = matches!(cookie.party(), Party::Third);
    cookie.exemption().is_some() && (is_of_others || !cookie.facts.recipients.is_empty())
}

pub(in crate::review::report) const fn anonymous_statistics(_: &PolicyFacts, cookie: &Declaration) -> bool {
    matches!(cookie.category().gate(), Gate::UnlessRefused)
}

pub(in crate::review::report) const fn sold_or_shared(_: &PolicyFacts, cookie: &Declaration) -> bool {
    cookie.category().sale_or_share()
}

pub(in crate::review::report) const fn preferences(_: &PolicyFacts, cookie: &Declaration) -> bool {
    cookie.category().same(CategoryDeclaration::of::<Preferences>())
}

pub(in crate::review::report) const fn choices_of_another_name(
    _: &PolicyFacts,
    cookie: &Declaration,
) -> bool {
    matches!(cookie.exemption(), Some(Exemption::Choices)) && !hash::same(cookie.name(), "eu-consent")
}
