//! The checks that need the whole list, in const evaluation.
//!
//! A derived declaration has already passed the derive's checks. Some are repeated here, because an alias can hide
//! the category from the derive, and because a declaration can be written by hand.

use std::marker::PhantomData;

use super::categories::Categories;
use super::list::List;
use super::message::refuse;
use super::{
    PolicyFacts, choices, distinct, embeds, families, line, moved, parts, place, prefix, retired, translated,
};
use crate::declare::attributes::{Party, SameSite, SetBy};
use crate::declare::category::Gate;
use crate::declare::declaration::Declaration;
use crate::declare::facts::Facts;
use crate::declare::hash;
use crate::declare::lifetime::DAY;
use crate::wire::octets::is_token;

/// The shortest thirteen months: the longest lifetime under the audience exemption (CNIL, deliberation 2020-092,
/// article 5).
pub(crate) const AUDIENCE_SECONDS: u64 = 393 * DAY;

/// Chromium deletes cookies of a host beyond this number.
const MOST_COOKIES: usize = 150;

/// Proof that a list is valid, for code that relies on it. It is evaluated once for each policy, and only in a
/// build without errors, so a policy that is still not valid was written by hand.
pub(crate) struct Checked<P>(PhantomData<P>);

impl<P: List> Checked<P> {
    /// The cookies of a part are checked with the policy that includes it.
    pub(crate) const OK: () = if let Some(policy) = P::LIST.policy {
        check_used(policy);
    };
}

#[track_caller]
const fn check_used(policy: &'static PolicyFacts) {
    assert!(
        !is_broken(policy),
        "a policy is marked by hand as having errors, which turns its checks off; use `#[policy]`"
    );
    check_each(policy);
    check_lines(policy);
    distinct::check(policy.cookies, policy.parts);
    retired::check(policy);
    moved::check(policy);
    families::check(policy);
}

/// Checks a policy at its declaration.
#[track_caller]
pub const fn check(policy: &'static PolicyFacts) {
    // The derive has reported the errors of a broken declaration; errors that follow from them would only distract.
    if !is_broken(policy) {
        parts::check(policy);
        check_each(policy);
        distinct::check(policy.cookies, policy.parts);
        place::check(policy);
        prefix::check(policy);
        retired::check(policy);
        moved::check(policy);
        families::check(policy);
        translated::check(policy);
    }
}

#[expect(
    clippy::indexing_slicing,
    reason = "const evaluation has no iterators, and `part` is below the length"
)]
pub(crate) const fn is_broken(policy: &PolicyFacts) -> bool {
    let mut broken = policy.broken || embeds::is_broken(policy);
    broken |= any_broken(policy.cookies) || any_broken(policy.retired);
    let mut part = 0;
    while part < policy.parts.len() {
        broken |= policy.parts[part].broken;
        part += 1;
    }
    broken
}

#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
const fn any_broken(cookies: &[Declaration]) -> bool {
    let (mut broken, mut i) = (false, 0);
    while i < cookies.len() {
        broken |= cookies[i].facts.broken;
        i += 1;
    }
    broken
}

/// The checks that look at each cookie once.
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
        check_texts(policy, &cookie.facts);
        lists_choices |= choices::check(policy, cookie);
        categories.add(policy, cookie.category);
        if cookie.is_sent_here() && matches!(cookie.facts.attributes.set_by, SetBy::Server) {
            server_set += if cookie.is_family() { cookie.facts.names as usize } else { 1 };
        }
        i += 1;
    }
    embeds::check(policy, &mut categories);
    if server_set > MOST_COOKIES {
        refuse!(
            "`",
            policy.rust_name,
            "` lists more than 150 cookies that this server sets, and browsers delete cookies of a host beyond that ",
            "number; list fewer, or lower the `names` of a family [A-COUNT-HOST]"
        );
    }
    if let (Some(choices), false) = (policy.choices, lists_choices) {
        refuse!(
            "`choices = ",
            choices.facts.rust_name,
            "`, but `",
            choices.facts.rust_name,
            "` is not listed in `",
            policy.rust_name,
            "`; add it to the list [B-LISTALL]"
        );
    }
}

/// Checks that the texts of lines agree with the declarations, which can be written by hand.
#[track_caller]
#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
const fn check_lines(policy: &'static PolicyFacts) {
    let choices_line = match policy.choices {
        Some(choices) => line::matches(&choices.facts) && is_token(choices.facts.name),
        None => true,
    };
    assert!(
        choices_line,
        "a policy has a hand-written choices cookie whose lines do not agree with its declaration; use `#[derive(Cookie)]`"
    );
    let mut i = 0;
    while i < policy.cookies.len() {
        assert!(
            line::matches(&policy.cookies[i].facts),
            "a policy lists a hand-written declaration whose lines do not agree with it; use `#[derive(Cookie)]`"
        );
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
            "` is a `Necessary` cookie without an exemption from consent; name the exemption, for example ",
            "`category = Necessary(Authentication)` [B-BASIS]"
        ),
        (Gate::UnlessRefused | Gate::Granted, Some(_)) => {
            refuse!(
                "`",
                facts.rust_name,
                "` has an exemption, but its category takes none; remove the exemption [B-BASIS]"
            )
        }
        (Gate::UnlessRefused, None) => check_audience(policy, facts),
        (Gate::Open, Some(_)) | (Gate::Granted, None) => {}
    }
}

#[track_caller]
const fn check_audience(policy: &PolicyFacts, facts: &Facts) {
    if !facts.recipients.is_empty()
        || facts.seconds > AUDIENCE_SECONDS
        || (facts.seconds == 0 && !facts.session)
        || matches!(facts.attributes.party, Party::Third)
    {
        refuse!(
            "`",
            facts.rust_name,
            "` uses the exemption for anonymous audience measurement, which covers only first-party cookies ",
            "without recipients and with a lifetime of at most 393 days; change the cookie, or declare it with ",
            "`category = Statistics` [B-EX-AUDIENCE-FR]"
        );
    }
    if facts.names > 0 {
        refuse!(
            "`",
            facts.rust_name,
            "` uses the exemption for anonymous audience measurement, under which a cookie must not be prolonged, but it ",
            "is a family of names; give it one name [B-EX-AUDIENCE-FR]"
        );
    }
    let is_strict = matches!(facts.attributes.same_site, SameSite::Strict);
    if !hash::same(facts.attributes.path, "/") || facts.attributes.partitioned || is_strict {
        refuse!(
            "`",
            facts.rust_name,
            "` uses the exemption for anonymous audience measurement, under which a cookie must not be prolonged, so ",
            "every request must show it; declare it with the path `/`, without `partitioned` and without ",
            "`same_site = Strict` [B-EX-AUDIENCE-FR]"
        );
    }
    if policy.audience_exemption.is_empty() {
        refuse!(
            "`",
            facts.rust_name,
            "` uses the exemption for anonymous audience measurement, which only some countries have; name in `",
            policy.rust_name,
            "` the countries whose exemption applies, for example `audience_exemption = [FR]` [B-EX-AUDIENCE-FR]"
        );
    }
}

#[track_caller]
const fn check_texts(policy: &PolicyFacts, facts: &Facts) {
    if !facts.says_recipients {
        refuse!(
            "`",
            facts.rust_name,
            "` does not say which third parties have access to it, and neither does the policy; ",
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
    if facts.attributes.seal.is_some() && policy.scope_of_seals().is_empty() {
        refuse!(
            "`",
            facts.rust_name,
            "` is sealed, and `",
            policy.rust_name,
            "` learns its address at run time; say what seals are bound to instead, with a name that no other ",
            "application with the same keys has: `seal_scope = \"..\"` [A-SEAL]"
        );
    }
}
