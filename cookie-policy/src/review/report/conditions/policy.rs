//! The policy as a whole.

use crate::declare::attributes::Country;
use crate::declare::category::Gate;
use crate::declare::text;
use crate::language::Language;
use crate::policy::PolicyFacts;

#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
const fn has_language(policy: &PolicyFacts, language: &str) -> bool {
    let (mut found, mut i) = (false, 0);
    while i < policy.languages.len() {
        found |= is_language(policy.languages[i].0, language);
        i += 1;
    }
    found
}

/// Whether a tag is of this language, whatever its region.
const fn is_language(tag: &str, language: &str) -> bool {
    let is_longer =
        tag.len() > language.len() && !matches!(tag.as_bytes().split_at(language.len()).1, [b'-', ..]);
    text::starts_with(tag, language) && !is_longer
}

#[expect(
    clippy::indexing_slicing,
    reason = "const evaluation has no iterators, and indices are below the lengths"
)]
pub(in crate::review::report) const fn language_of_others(policy: &PolicyFacts) -> bool {
    let (mut unknown, mut i) = (false, 0);
    while i < policy.languages.len() {
        let (mut known, mut j) = (false, 0);
        while j < Language::BUILT_IN.len() {
            known |= is_language(policy.languages[i].0, Language::BUILT_IN[j].as_str());
            j += 1;
        }
        unknown |= !known;
        i += 1;
    }
    unknown
}

pub(in crate::review::report) const fn no_portuguese(policy: &PolicyFacts) -> bool {
    !has_language(policy, "pt")
}

pub(in crate::review::report) const fn no_date(policy: &PolicyFacts) -> bool {
    policy.changed.is_empty()
}

#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
pub(in crate::review::report) const fn nothing_to_ask(policy: &PolicyFacts) -> bool {
    let (mut only, mut i) = (true, 0);
    while i < policy.cookies.len() {
        only &= matches!(policy.cookies[i].category().gate(), Gate::Open);
        i += 1;
    }
    let mut i = 0;
    while i < policy.embeds.len() {
        only &= matches!(policy.embeds[i].category().gate(), Gate::Open);
        i += 1;
    }
    only
}

#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
pub(in crate::review::report) const fn relies_on_uk(policy: &PolicyFacts) -> bool {
    let (mut found, mut i) = (false, 0);
    while i < policy.audience_exemption.len() {
        found |= matches!(policy.audience_exemption[i], Country::UK);
        i += 1;
    }
    found
}
