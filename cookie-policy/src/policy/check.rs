//! What only the whole list can tell, checked while the policy compiles.
//!
//! The declarations that the derive writes passed its own checks already. What an alias of a category hides from the
//! derive, and what somebody writes by hand, is asked here again.

use std::marker::PhantomData;

use super::message::Message;
use super::{Policy, PolicyFacts};
use crate::attributes::{Exemption, Party, SetBy};
use crate::category::{CategoryDeclaration, Gate};
use crate::choices;
use crate::declaration::Facts;
use crate::hash;

/// Thirteen months, counted short: the longest that the audience exemption lets a cookie live.
const AUDIENCE_SECONDS: u64 = 393 * 86_400;

/// Chromium purges a host down to this many cookies.
const MOST_COOKIES: usize = 150;

/// Stops the compiler with a message.
macro_rules! refuse {
    ($($part:expr),+) => { panic!("{}", Message::of(&[$($part),+]).as_str()) };
}

/// Proof that a policy holds together, for the places that rely on it. Evaluated once for each policy.
pub(crate) struct Sound<P>(PhantomData<P>);

impl<P: Policy> Sound<P> {
    pub(crate) const OK: () = check(&P::FACTS);
}

/// Checks all that takes one look at each cookie.
#[track_caller]
pub const fn check(policy: &PolicyFacts) {
    if is_broken(policy) {
        return;
    }
    let mut server_set = 0;
    let mut i = 0;
    while i < policy.cookies.len() {
        let facts = facts(policy, i);
        check_category(policy, facts);
        check_texts(facts);
        check_choices_of(policy, facts);
        server_set += matches!((facts.party, facts.set_by), (Party::First, SetBy::Server)) as usize;
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
    check_choices(policy);
    check_keys(policy);
}

/// A broken declaration is reported by the derive; whatever follows from it is not.
const fn is_broken(policy: &PolicyFacts) -> bool {
    let mut i = 0;
    let mut broken = policy.broken;
    while i < policy.cookies.len() {
        broken |= facts(policy, i).broken;
        i += 1;
    }
    broken
}

#[expect(
    clippy::indexing_slicing,
    reason = "const evaluation has no iterators, and callers stay below the length"
)]
const fn facts(policy: &PolicyFacts, i: usize) -> &Facts {
    &policy.cookies[i].facts
}

#[track_caller]
const fn check_category(policy: &PolicyFacts, facts: &Facts) {
    match (facts.category.gate(), facts.exemption) {
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
    let shared = match facts.recipients {
        Some(recipients) => !recipients.is_empty(),
        None => false,
    };
    let too_long = match facts.lifetime.longest() {
        Some(time) => time.as_secs() > AUDIENCE_SECONDS,
        None => false,
    };
    if shared || too_long || matches!(facts.party, Party::Third) {
        refuse!(
            "`",
            facts.rust_name,
            "` claims the exemption of anonymous audience measurement, which holds only for ",
            "first-party cookies without recipients that are kept for at most 393 days [B-EX-AUDIENCE-FR]"
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
    if facts.recipients.is_none() {
        refuse!(
            "`",
            facts.rust_name,
            "` does not say which third parties have access, and neither does the policy; ",
            "write `recipients = []` for none, or name them [B-3P]"
        );
    }
    if facts.provider.is_none() {
        refuse!(
            "`",
            facts.rust_name,
            "` says `provider = site`, but the policy does not say who that is; write ",
            "`provider = \"..\"` in the policy [B-PROVIDER]"
        );
    }
}

#[track_caller]
const fn check_choices_of(policy: &PolicyFacts, facts: &Facts) {
    match policy.choices {
        None if !matches!(facts.category.gate(), Gate::Open) => refuse!(
            "`",
            facts.rust_name,
            "` can be refused, but `",
            policy.rust_name,
            "` has no cookie to remember that; ",
            "declare one with `category = Necessary(Choices)` and name it: `choices = ..` [B-EXPLICIT-BOTH]"
        ),
        Some(choices) if is_choices(facts) && choices.facts.identity != facts.identity => refuse!(
            "`",
            facts.rust_name,
            "` is a second choices cookie beside `",
            choices.facts.rust_name,
            "`; a site has one [B-EXPLICIT-BOTH]"
        ),
        _ => {}
    }
}

#[track_caller]
const fn check_choices(policy: &PolicyFacts) {
    let Some(choices) = policy.choices else { return };
    let name = choices.facts.rust_name;
    if !is_choices(&choices.facts) {
        refuse!(
            "`choices = ",
            name,
            "`, but `",
            name,
            "` is not declared `category = Necessary(Choices)` [B-EXPLICIT-BOTH]"
        );
    }
    let mut i = 0;
    while i < policy.cookies.len() {
        if facts(policy, i).identity == choices.facts.identity {
            return;
        }
        i += 1;
    }
    refuse!(
        "`choices = ",
        name,
        "`, but `",
        name,
        "` is not in the list of `",
        policy.rust_name,
        "`; add it [B-LISTALL]"
    );
}

const fn is_choices(facts: &Facts) -> bool {
    matches!(facts.exemption, Some(Exemption::Choices))
}

/// Each category has a key of its own, and together they fit into the choices cookie.
#[track_caller]
#[expect(
    clippy::indexing_slicing,
    reason = "`known` holds as many categories as fit into the choices cookie, and more"
)]
const fn check_keys(policy: &PolicyFacts) {
    let mut known: [Option<&CategoryDeclaration>; 64] = [None; 64];
    let mut len = choices::FIXED;
    let mut i = 0;
    while i < policy.cookies.len() {
        let category = facts(policy, i).category;
        let mut k = 0;
        while let Some(other) = known[k] {
            if other.id().same(category.id()) {
                break;
            }
            if hash::same(other.key(), category.key()) {
                refuse!(
                    "`",
                    other.id().name,
                    "` and `",
                    category.id().name,
                    "` are two categories with the key `",
                    category.key(),
                    "`; give each its own [B-GRANULAR]"
                );
            }
            k += 1;
        }
        if known[k].is_none() {
            known[k] = Some(category);
            len += choices::PER_ENTRY + category.key().len();
        }
        if len > choices::LIMIT {
            refuse!(
                "`",
                policy.rust_name,
                "` has more categories than a choices cookie of 1024 bytes can remember [A-SIZE-PAIR]"
            );
        }
        i += 1;
    }
}

/// Checks that no two of the `N` cookies are one for a browser.
///
/// Pairwise comparison would refuse to end at a thousand cookies; sorted numbers do not.
#[track_caller]
#[expect(clippy::indexing_slicing, reason = "every index is below `N`")]
pub const fn distinct<const N: usize>(policy: &PolicyFacts) {
    if is_broken(policy) {
        return;
    }
    let order = sorted::<N>(policy);
    let mut i = 1;
    while i < N {
        let (a, b) = (facts(policy, order[i - 1]), facts(policy, order[i]));
        if a.identity == b.identity {
            refuse!(
                "`",
                a.rust_name,
                "` and `",
                b.rust_name,
                "` are one cookie for a browser: both are named `",
                a.name,
                "` and have the same domain and path [A-NAME-DUP]"
            );
        }
        i += 1;
    }
}

/// The indices of the cookies by identity: merge sort, bottom up.
#[expect(clippy::indexing_slicing, reason = "every index is below `N`")]
const fn sorted<const N: usize>(policy: &PolicyFacts) -> [usize; N] {
    let mut order = [0; N];
    let mut i = 0;
    while i < N {
        order[i] = i;
        i += 1;
    }
    let mut width = 1;
    while width < N {
        let mut merged = order;
        let mut start = 0;
        while start < N {
            let (middle, end) = (at_most(start + width, N), at_most(start + 2 * width, N));
            let (mut left, mut right, mut out) = (start, middle, start);
            while out < end {
                let take_left = right == end
                    || left < middle
                        && facts(policy, order[left]).identity <= facts(policy, order[right]).identity;
                let from = if take_left { &mut left } else { &mut right };
                merged[out] = order[*from];
                *from += 1;
                out += 1;
            }
            start = end;
        }
        order = merged;
        width *= 2;
    }
    order
}

const fn at_most(a: usize, b: usize) -> usize {
    if a < b { a } else { b }
}
