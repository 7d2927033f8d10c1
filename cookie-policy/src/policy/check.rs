//! What only the whole list can tell, checked while the policy compiles.
//!
//! The declarations that the derive writes passed its own checks already. What an alias of a category hides from the
//! derive, and what somebody writes by hand, is asked here again.

use std::marker::PhantomData;

use super::message::refuse;
use super::{Policy, PolicyFacts, distinct, line, retired, translated};
use crate::declare::attributes::{Exemption, Party, SetBy};
use crate::declare::category::{CategoryDeclaration, Gate};
use crate::declare::declaration::{Declaration, Facts};
use crate::declare::hash;
use crate::policy::verify;
use crate::wire::choices;

/// Thirteen months, counted short: the longest that the audience exemption lets a cookie live.
pub(crate) const AUDIENCE_SECONDS: u64 = 393 * 86_400;

/// Chromium purges a host down to this many cookies.
const MOST_COOKIES: usize = 150;

/// Proof that a policy holds together, for the places that rely on it. Evaluated once for each policy, and only in a
/// build without errors: what is broken by then was written by hand.
pub(crate) struct Checked<P>(PhantomData<P>);

impl<P: Policy> Checked<P> {
    pub(crate) const OK: () = check_used(&P::FACTS);
}

#[track_caller]
const fn check_used(policy: &'static PolicyFacts) {
    assert!(!is_broken(policy), "a policy claims to have errors, so that nothing of it is checked");
    check_each(policy);
    check_lines(policy);
    retired::check(policy);
}

/// Checks a policy of `N` cookies where it is declared.
#[track_caller]
pub const fn check<const N: usize>(policy: &'static PolicyFacts) {
    // A broken declaration is reported by the derive; whatever follows from it is not.
    if !is_broken(policy) {
        check_each(policy);
        distinct::check::<N>(policy);
        retired::check(policy);
        translated::check(policy);
    }
}

#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
const fn is_broken(policy: &PolicyFacts) -> bool {
    let mut broken = policy.broken;
    let mut i = 0;
    while i < policy.cookies.len() {
        broken |= policy.cookies[i].facts.broken;
        i += 1;
    }
    broken
}

/// All that takes one look at each cookie.
#[track_caller]
#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
const fn check_each(policy: &'static PolicyFacts) {
    let mut server_set = 0;
    let mut lists_choices = false;
    let mut categories = Categories::NONE;
    let mut i = 0;
    while i < policy.cookies.len() {
        let cookie = &policy.cookies[i];
        check_category(policy, cookie);
        check_texts(&cookie.facts);
        lists_choices |= check_choices(policy, cookie);
        categories.add(policy, cookie.category);
        server_set += (matches!(cookie.facts.attributes.party, Party::First)
            && matches!(cookie.facts.attributes.set_by, SetBy::Server)) as usize;
        i += 1;
    }
    if server_set > MOST_COOKIES {
        refuse!(
            "`",
            policy.rust_name,
            "` lets this server set more than 150 cookies, and browsers forget some of those ",
            "of one host beyond that [A-COUNT-HOST]"
        );
    }
    if let (Some(choices), false) = (policy.choices, lists_choices) {
        refuse!(
            "`choices = ",
            choices.facts.rust_name,
            "`, but `",
            choices.facts.rust_name,
            "` is not in the list of `",
            policy.rust_name,
            "`; add it [B-LISTALL]"
        );
    }
}

/// That the texts of the lines say what the declarations say: the derive's do, and hands can write others.
#[track_caller]
#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
const fn check_lines(policy: &'static PolicyFacts) {
    let choices_line = match policy.choices {
        Some(choices) => line::is_true(&choices.facts),
        None => true,
    };
    assert!(choices_line, "a policy names a hand-made choices cookie whose lines say something else");
    let mut i = 0;
    while i < policy.cookies.len() {
        let true_line = line::is_true(&policy.cookies[i].facts);
        assert!(true_line, "a policy lists a hand-made declaration whose lines say something else");
        i += 1;
    }
}

#[track_caller]
const fn check_category(policy: &PolicyFacts, cookie: &Declaration) {
    let facts = &cookie.facts;
    match (cookie.category.gate, facts.exemption) {
        (Gate::Open, None) => refuse!(
            "`",
            facts.rust_name,
            "` is a `Necessary` cookie without a reason why it needs no consent; name the ",
            "exemption: `category = Necessary(Authentication)` [B-BASIS]"
        ),
        (Gate::UnlessRefused | Gate::Granted, Some(_)) => {
            refuse!("`", facts.rust_name, "` names an exemption, but its category needs none [B-BASIS]")
        }
        (Gate::UnlessRefused, None) => check_audience(policy, facts),
        (Gate::Open, Some(_)) | (Gate::Granted, None) => {}
    }
}

#[track_caller]
const fn check_audience(policy: &PolicyFacts, facts: &Facts) {
    if !facts.recipients.is_empty()
        || facts.seconds > AUDIENCE_SECONDS
        || matches!(facts.attributes.party, Party::Third)
    {
        refuse!(
            "`",
            facts.rust_name,
            "` claims the exemption of anonymous audience measurement, which holds only for ",
            "first-party cookies without recipients that are kept for at most 393 days [B-EX-AUDIENCE-FR]"
        );
    }
    if !hash::same(facts.attributes.path, "/") || facts.attributes.partitioned {
        refuse!(
            "`",
            facts.rust_name,
            "` claims the exemption of anonymous audience measurement, which forbids to prolong a ",
            "cookie; only with the path `/` and without a partition do requests show it [B-EX-AUDIENCE-FR]"
        );
    }
    if policy.audience_exemption.is_empty() {
        refuse!(
            "`",
            facts.rust_name,
            "` claims the exemption of anonymous audience measurement, which is national; ",
            "`",
            policy.rust_name,
            "` must say where it relies on it: `audience_exemption = [FR]` [B-EX-AUDIENCE-FR]"
        );
    }
}

#[track_caller]
const fn check_texts(facts: &Facts) {
    if !facts.says_recipients {
        refuse!(
            "`",
            facts.rust_name,
            "` does not say which third parties have access, and neither does the policy; ",
            "write `recipients = []` for none, or name them [B-3P]"
        );
    }
    if facts.provider.is_empty() {
        refuse!(
            "`",
            facts.rust_name,
            "` says `provider = site`, but the policy does not say who that is; write ",
            "`provider = \"..\"` in the policy [B-PROVIDER]"
        );
    }
}

/// Whether the cookie is the choices cookie; a complaint if it needs one and there is none, or if it is another one.
#[track_caller]
const fn check_choices(policy: &PolicyFacts, cookie: &Declaration) -> bool {
    let is_choices = matches!(cookie.facts.exemption, Some(Exemption::Choices));
    let name = cookie.facts.rust_name;
    let Some(choices) = policy.choices else {
        if !matches!(cookie.category.gate, Gate::Open) {
            refuse!(
                "`",
                name,
                "` can be refused, but `",
                policy.rust_name,
                "` has no cookie to remember that; declare one ",
                "with `category = Necessary(Choices)` and name it: `choices = ..` [B-EXPLICIT-BOTH]"
            );
        }
        return false;
    };
    let is_it = choices.facts.identity == cookie.facts.identity
        && choices.facts.session == cookie.facts.session
        && verify::is_same_line(&choices.facts, &cookie.facts);
    if is_it && !is_choices {
        refuse!(
            "`choices = ",
            name,
            "`, but `",
            name,
            "` is not declared `category = Necessary(Choices)` [B-EXPLICIT-BOTH]"
        );
    }
    if is_choices && !is_it {
        refuse!(
            "`",
            name,
            "` is a second choices cookie beside `",
            choices.facts.rust_name,
            "`; a site has one ",
            "[B-EXPLICIT-BOTH]"
        );
    }
    is_it
}

/// The categories met so far: each has a key of its own, and together they fit into the choices cookie.
struct Categories {
    /// More than fit into the choices cookie.
    known: [Option<&'static CategoryDeclaration>; 64],
    bytes: usize,
}

impl Categories {
    const NONE: Self = Self { known: [None; 64], bytes: choices::FIXED };

    #[track_caller]
    #[expect(clippy::indexing_slicing, reason = "`known` is longer than the limit lets it be filled")]
    const fn add(&mut self, policy: &PolicyFacts, category: &'static CategoryDeclaration) {
        let mut i = 0;
        while let Some(known) = self.known[i] {
            if known.id.number == category.id.number && known.sale_or_share == category.sale_or_share {
                return;
            }
            if hash::same(known.key, category.key) {
                refuse!(
                    "`",
                    known.id.name,
                    "` and `",
                    category.id.name,
                    "` are two categories with the key `",
                    category.key,
                    "`; give each its own [B-GRANULAR]"
                );
            }
            i += 1;
        }
        self.known[i] = Some(category);
        self.bytes += choices::PER_ENTRY + category.key.len();
        if self.bytes > choices::LIMIT {
            refuse!(
                "`",
                policy.rust_name,
                "` has more categories than a choices cookie of 1024 bytes can remember ",
                "[A-SIZE-PAIR]"
            );
        }
    }
}
