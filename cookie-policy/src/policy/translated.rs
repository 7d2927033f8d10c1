//! Checking that a policy has every text in each of its languages.

use super::PolicyFacts;
use super::message::refuse;
use crate::declare::category::CategoryDeclaration;
use crate::declare::declaration::Declaration;
use crate::declare::embed::EmbedDeclaration;
use crate::declare::translation::Translation;

/// A language of the policy: its tag, and the numbers of the tags whose translations it accepts.
type PolicyLanguage = (&'static str, &'static [u64]);

/// Checks that no text of a listed cookie lacks a translation.
#[track_caller]
#[expect(
    clippy::indexing_slicing,
    reason = "const evaluation has no iterators, and indices are below lengths"
)]
pub(super) const fn check(policy: &'static PolicyFacts) {
    let [(_, [own, ..]), others @ ..] = policy.languages else { return };
    let mut l = 0;
    while l < others.len() {
        if !contains(others[l].1, *own) {
            let refusal = ["refusal", policy.refusal];
            require_translation(policy, policy.rust_name, refusal, policy.refusals, others[l]);
            let transfers = ["transfers", policy.transfers];
            let translations = policy.transfers_translations;
            require_translation(policy, policy.rust_name, transfers, translations, others[l]);
        }
        let mut i = 0;
        // The untranslated texts may also do for a second language: those in `en` do for `en-GB`.
        while i < policy.cookies.len() && !contains(others[l].1, *own) {
            check_cookie(policy, &policy.cookies[i], others[l]);
            check_category(policy, policy.cookies[i].category, others[l]);
            i += 1;
        }
        let mut i = 0;
        while i < policy.embeds.len() && !contains(others[l].1, *own) {
            check_embed(policy, &policy.embeds[i], others[l]);
            check_category(policy, policy.embeds[i].category, others[l]);
            i += 1;
        }
        l += 1;
    }
}

#[track_caller]
const fn check_cookie(policy: &PolicyFacts, cookie: &Declaration, language: PolicyLanguage) {
    let facts = &cookie.facts;
    require_translation(policy, facts.rust_name, ["purpose", facts.purpose], facts.purposes, language);
    require_translation(policy, facts.rust_name, ["function", facts.function], facts.functions, language);
    require_translation(policy, facts.rust_name, ["unknown", facts.unknown], facts.unknown_in, language);
}

#[track_caller]
const fn check_embed(policy: &PolicyFacts, embed: &EmbedDeclaration, language: PolicyLanguage) {
    let facts = &embed.facts;
    require_translation(policy, facts.rust_name, ["title", facts.title], facts.titles, language);
    require_translation(policy, facts.rust_name, ["purpose", facts.purpose], facts.purposes, language);
}

#[track_caller]
const fn check_category(policy: &PolicyFacts, category: &CategoryDeclaration, language: PolicyLanguage) {
    if !category.is_built_in() {
        require_translation(policy, category.id.name, ["label", category.label], category.labels, language);
        require_translation(
            policy,
            category.id.name,
            ["description", category.description],
            category.descriptions,
            language,
        );
        let summary = ["summary", category.summary];
        require_translation(policy, category.id.name, summary, category.summaries, language);
    }
}

/// Checks that a text has a translation. An empty text needs none: a function that is not stated, or a category
/// with errors.
#[track_caller]
#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
const fn require_translation(
    policy: &PolicyFacts,
    rust_name: &str,
    [key, text]: [&str; 2],
    translations: &[Translation],
    (tag, numbers): PolicyLanguage,
) {
    let mut found = text.is_empty();
    let mut i = 0;
    while i < translations.len() {
        found |= contains(numbers, translations[i].0);
        i += 1;
    }
    if !found {
        refuse!(
            "`",
            rust_name,
            "` has no ",
            key,
            " in `",
            tag,
            "`, which is a language of `",
            policy.rust_name,
            "`; add `",
            key,
            "(",
            tag,
            " = \"..\")` to `",
            rust_name,
            "` [B-LANG]"
        );
    }
}

/// Whether the number is in the list.
#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
const fn contains(numbers: &[u64], number: u64) -> bool {
    let mut found = false;
    let mut i = 0;
    while i < numbers.len() {
        found |= numbers[i] == number;
        i += 1;
    }
    found
}
