//! Names.

use super::{is_of_server, is_ours};
use crate::declare::declaration::Declaration;
use crate::declare::hash;
use crate::declare::text;
use crate::policy::PolicyFacts;

/// The prefixes that browsers know.
const PREFIXES: [&str; 4] = ["__Host-Http-", "__Host-", "__Http-", "__Secure-"];

/// What names begin with that look as if they had such a prefix.
const LOOKS: [&str; 3] = ["__Host", "__Http", "__Secure"];

/// The names of attributes, which some parsers of `Cookie` headers take for attributes.
const ATTRIBUTES: [&str; 8] =
    ["Domain", "Expires", "HttpOnly", "Max-Age", "Partitioned", "Path", "SameSite", "Secure"];

pub(in crate::review::report) const fn begins_with_dollar(_: &PolicyFacts, cookie: &Declaration) -> bool {
    is_of_server(cookie) && matches!(cookie.name().as_bytes(), [b'$', ..])
}

#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
pub(in crate::review::report) const fn is_of_attribute(_: &PolicyFacts, cookie: &Declaration) -> bool {
    let (mut found, mut i) = (false, 0);
    while i < ATTRIBUTES.len() {
        found |= text::same(cookie.name(), ATTRIBUTES[i]);
        i += 1;
    }
    found && is_ours(cookie)
}

#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
const fn begins_with_one_of(name: &str, starts: &[&str]) -> bool {
    let (mut found, mut i) = (false, 0);
    while i < starts.len() {
        found |= text::starts_with(name, starts[i]);
        i += 1;
    }
    found
}

pub(in crate::review::report) const fn looks_prefixed(_: &PolicyFacts, cookie: &Declaration) -> bool {
    let name = cookie.name();
    is_ours(cookie) && begins_with_one_of(name, &LOOKS) && !begins_with_one_of(name, &PREFIXES)
}

pub(in crate::review::report) const fn could_have_prefix(_: &PolicyFacts, cookie: &Declaration) -> bool {
    let fits = cookie.secure() && cookie.domain().is_none() && hash::same(cookie.path(), "/");
    is_of_server(cookie) && fits && !begins_with_one_of(cookie.name(), &LOOKS)
}

/// Whether another cookie of the site has a name that differs in case only.
#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
pub(in crate::review::report) const fn differs_in_case(policy: &PolicyFacts, cookie: &Declaration) -> bool {
    let (mut found, mut i) = (false, 0);
    while is_ours(cookie) && i < policy.cookies.len() {
        let (name, other) = (cookie.name(), &policy.cookies[i]);
        found |= is_ours(other) && text::same(name, other.name()) && !hash::same(name, other.name());
        i += 1;
    }
    found
}

/// Whether another cookie of the site has the same name at another place.
#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
pub(in crate::review::report) const fn occurs_elsewhere(policy: &PolicyFacts, cookie: &Declaration) -> bool {
    let (mut found, mut i) = (false, 0);
    while is_ours(cookie) && i < policy.cookies.len() {
        let other = &policy.cookies[i];
        let is_other = cookie.facts.identity != other.facts.identity;
        found |= is_ours(other) && is_other && hash::same(cookie.name(), other.name());
        i += 1;
    }
    found
}
