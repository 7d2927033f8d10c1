//! Checking the embeds of a policy.

use super::PolicyFacts;
use super::categories::Categories;
use super::embed::EmbeddedIn;
use super::message::refuse;
use super::numbers::OfPolicy;
use super::origins::{is_of_address, is_of_one_host};
use crate::declare::attributes::{Party, SetBy};
use crate::declare::category::{CategoryDeclaration, Gate};
use crate::declare::declaration::Declaration;
use crate::declare::embed::EmbedDeclaration;
use crate::declare::{hash, text};

impl PolicyFacts {
    /// The declaration of `E` in this policy, with the policy's provider and recipients if it states none.
    pub const fn embedded<P, E: EmbeddedIn<P>>(&self) -> EmbedDeclaration {
        let mut declaration = E::DECLARATION;
        let facts = &mut declaration.facts;
        if facts.provider.is_empty() {
            facts.provider = self.provider;
            facts.provider_is_site = true;
            facts.material = hash::fnv(facts.material, self.provider);
        }
        if !facts.says_recipients {
            facts.says_recipients = self.says_recipients;
            facts.recipients = self.recipients;
        }
        declaration
    }

    /// Whether a third party's cookie comes with an embed of a category, so that visitors agree to it there, too.
    pub(crate) fn comes_with(&self, category: &CategoryDeclaration, cookie: &Declaration) -> bool {
        let lists = |embed: &EmbedDeclaration| embed.lists(cookie) && embed.category.same(category);
        cookie.party() == Party::Third && self.embeds.iter().any(lists)
    }
}

/// Checks each embed, and that no two have one key.
#[track_caller]
#[expect(
    clippy::indexing_slicing,
    reason = "const evaluation has no iterators, and the indices are below the length"
)]
pub(super) const fn check(policy: &'static PolicyFacts, categories: &mut Categories) {
    let (listed, mut keys) = (listed(policy), OfPolicy::NONE);
    let mut i = 0;
    while i < policy.embeds.len() {
        let embed = &policy.embeds[i];
        check_category(policy, embed);
        check_texts(policy, embed);
        check_elsewhere(policy, embed);
        check_sandbox(policy, embed);
        check_cookies(policy, embed, &listed);
        categories.add(policy, embed.category);
        if !keys.insert(hash::mix(hash::fnv(hash::START, embed.facts.key))) {
            check_earlier(policy, i);
        }
        i += 1;
    }
}

/// The identities of the listed cookies. Only embeds ask for them.
#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
const fn listed(policy: &PolicyFacts) -> OfPolicy {
    let (mut listed, mut i) = (OfPolicy::NONE, 0);
    while i < policy.cookies.len() && !policy.embeds.is_empty() {
        listed.insert(policy.cookies[i].facts.identity);
        i += 1;
    }
    listed
}

/// Compares the key of an embed with those before it.
#[track_caller]
#[expect(clippy::indexing_slicing, reason = "both indices are below the length")]
const fn check_earlier(policy: &PolicyFacts, i: usize) {
    let mut j = 0;
    while j < i {
        check_keys(&policy.embeds[j], &policy.embeds[i]);
        j += 1;
    }
}

#[track_caller]
const fn check_category(policy: &PolicyFacts, embed: &EmbedDeclaration) {
    let name = embed.facts.rust_name;
    match (embed.category.gate, embed.facts.exemption) {
        (Gate::Open, None) => refuse!(
            "`",
            name,
            "` is a `Necessary` embed without an exemption from consent; name the exemption, for example ",
            "`category = Necessary(Security)` [B-BASIS]"
        ),
        (Gate::UnlessRefused | Gate::Granted, Some(_)) => {
            refuse!(
                "`",
                name,
                "` has an exemption, but its category takes none; remove the exemption [B-BASIS]"
            )
        }
        (Gate::UnlessRefused, None) => check_audience(policy, embed),
        (Gate::Open, Some(_)) | (Gate::Granted, None) => {}
    }
    if policy.choices.is_none() && !matches!(embed.category.gate, Gate::Open) {
        refuse!(
            "`",
            name,
            "` can be refused, but `",
            policy.rust_name,
            "` has no choices cookie to remember a refusal; declare one with `category = Necessary(Choices)` and ",
            "name it: `choices = ..` [B-EXPLICIT-BOTH]"
        );
    }
}

#[track_caller]
const fn check_audience(policy: &PolicyFacts, embed: &EmbedDeclaration) {
    let name = embed.facts.rust_name;
    if let Some(origin) = policy.elsewhere(embed) {
        refuse!(
            "`",
            name,
            "` uses `",
            origin,
            "`, but the exemption for anonymous audience measurement covers only what the site itself serves; ",
            "serve it from the site or from one of its `own_origins`, or declare it with `category = Statistics` ",
            "[B-EX-AUDIENCE-FR]"
        );
    }
    if !embed.facts.recipients.is_empty() {
        refuse!(
            "`",
            name,
            "` has recipients, but the exemption for anonymous audience measurement covers only what nobody else ",
            "has access to; write `recipients = []` if that is so, or declare it with `category = Statistics` ",
            "[B-EX-AUDIENCE-FR]"
        );
    }
    if policy.audience_exemption.is_empty() {
        refuse!(
            "`",
            name,
            "` uses the exemption for anonymous audience measurement, which only some countries have; name in `",
            policy.rust_name,
            "` the countries whose exemption applies, for example `audience_exemption = [FR]` [B-EX-AUDIENCE-FR]"
        );
    }
}

#[track_caller]
const fn check_texts(policy: &PolicyFacts, embed: &EmbedDeclaration) {
    let facts = &embed.facts;
    if !facts.says_recipients {
        refuse!(
            "`",
            facts.rust_name,
            "` does not say which third parties have access to its data, and neither does the policy; ",
            "name them in `recipients`, or write `recipients = []` if there are none [B-3P]"
        );
    }
    if facts.provider.is_empty() && !policy.run_time {
        refuse!(
            "`",
            facts.rust_name,
            "` has `provider = site`, but the policy has no provider; add `provider = \"..\"` to the policy ",
            "[B-PROVIDER]"
        );
    }
}

/// The visitor's address goes to another origin, whatever the category is.
#[track_caller]
const fn check_elsewhere(policy: &PolicyFacts, embed: &EmbedDeclaration) {
    let facts = &embed.facts;
    let Some(origin) = policy.elsewhere(embed) else { return };
    if facts.privacy.is_empty() || !facts.says_countries {
        refuse!(
            "`",
            facts.rust_name,
            "` uses `",
            origin,
            "`, which learns the visitor's address, but it does not say ",
            if facts.privacy.is_empty() {
                "where its privacy notice is"
            } else {
                "to which countries data goes"
            },
            "; add `",
            if facts.privacy.is_empty() { "privacy = \"https://..\"" } else { "countries = [..]" },
            if is_of_one_host(origin) {
                "`, or, if the site runs it, name the origin in `own_origins` of the policy [B-EMBED-WHERE]"
            } else {
                "` [B-EMBED-WHERE]"
            }
        );
    }
}

/// A frame of this site keeps its sandbox. The macro knows this only of a path.
#[track_caller]
const fn check_sandbox(policy: &PolicyFacts, embed: &EmbedDeclaration) {
    let facts = &embed.facts;
    let Some(sandbox) = facts.sandbox else { return };
    let removes_it =
        text::has_token(sandbox, "allow-scripts") && text::has_token(sandbox, "allow-same-origin");
    if removes_it && is_of_address(facts.origin, policy.site) {
        refuse!(
            "`",
            facts.rust_name,
            "` is a frame of this site with `allow-scripts` and `allow-same-origin`, so its scripts can remove the ",
            "sandbox; remove `allow-same-origin`, or the key `sandbox` [A-EMBED-SANDBOX]"
        );
    }
}

/// The cookies of an embed are listed, and set by somebody else.
#[track_caller]
#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
const fn check_cookies(policy: &PolicyFacts, embed: &EmbedDeclaration, listed: &OfPolicy) {
    let mut i = 0;
    while i < embed.facts.cookies.len() {
        let cookie = &embed.facts.cookies[i].facts;
        if matches!(cookie.attributes.party, Party::First)
            && matches!(cookie.attributes.set_by, SetBy::Server)
        {
            refuse!(
                "`",
                cookie.rust_name,
                "` is a cookie of the embed `",
                embed.facts.rust_name,
                "`, but its declaration says that this server sets it; add `party = Third` or `set_by = Script` to `",
                cookie.rust_name,
                "` [B-EMBED-COOKIE]"
            );
        }
        if !listed.contains(cookie.identity) {
            refuse!(
                "`",
                cookie.rust_name,
                "` is a cookie of the embed `",
                embed.facts.rust_name,
                "`, but it is not listed in `",
                policy.rust_name,
                "`; add it to the list [B-EMBED-COOKIE]"
            );
        }
        i += 1;
    }
}

#[track_caller]
const fn check_keys(earlier: &EmbedDeclaration, embed: &EmbedDeclaration) {
    if hash::same(earlier.facts.key, embed.facts.key) {
        refuse!(
            "the embeds `",
            earlier.facts.rust_name,
            "` and `",
            embed.facts.rust_name,
            "` both have the key `",
            embed.facts.key,
            "`, with which the ids of their elements begin; give one of them another: `key = \"..\"` [A-EMBED-KEY]"
        );
    }
}

/// Whether an embed has errors that are already reported.
#[expect(
    clippy::indexing_slicing,
    reason = "const evaluation has no iterators, and the indices are below the lengths"
)]
pub(super) const fn is_broken(policy: &PolicyFacts) -> bool {
    let (mut broken, mut i) = (false, 0);
    while i < policy.embeds.len() {
        let facts = &policy.embeds[i].facts;
        broken |= facts.broken;
        let mut cookie = 0;
        while cookie < facts.cookies.len() {
            broken |= facts.cookies[cookie].facts.broken;
            cookie += 1;
        }
        i += 1;
    }
    broken
}
