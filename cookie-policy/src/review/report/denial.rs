//! Rules of the report as errors of the compiler.

use crate::declare::hash;
use crate::policy::message::Message;

/// Whether a rule may be broken.
#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
pub(super) const fn is_allowed(allowed: &[(&str, &str)], id: &str) -> bool {
    let (mut found, mut i) = (false, 0);
    while i < allowed.len() {
        found |= hash::same(allowed[i].0, id);
        i += 1;
    }
    found
}

#[track_caller]
pub(super) const fn refuse(name: &str, [id, sentence, help]: [&str; 3]) -> ! {
    panic!("{}", Message::concat(&["`", name, "`: ", sentence, "; ", help, " [", id, "]"]).as_str())
}

/// Refuses a policy if the rule finds one of its cookies.
macro_rules! cookie {
    ($policy:ident, $id:literal, $sentence:literal, $help:literal, $condition:path) => {
        let mut i = 0;
        while !crate::policy::is_broken($policy) && i < $policy.cookies.len() {
            let cookie = &$policy.cookies[i];
            let is_allowed =
                denial::is_allowed(cookie.facts.allowed, $id) || denial::is_allowed($policy.allowed, $id);
            if $condition($policy, cookie) && !is_allowed {
                denial::refuse(cookie.facts.rust_name, [$id, $sentence, $help]);
            }
            i += 1;
        }
    };
}

/// Refuses a policy if the rule finds one of its embeds.
macro_rules! embed {
    ($policy:ident, $id:literal, $sentence:literal, $help:literal, $condition:path) => {
        let mut i = 0;
        while !crate::policy::is_broken($policy) && i < $policy.embeds.len() {
            let embed = &$policy.embeds[i];
            let is_allowed =
                denial::is_allowed(embed.facts.allowed, $id) || denial::is_allowed($policy.allowed, $id);
            if $condition($policy, embed) && !is_allowed {
                denial::refuse(embed.facts.rust_name, [$id, $sentence, $help]);
            }
            i += 1;
        }
    };
}

/// Refuses a policy if the rule finds it.
macro_rules! policy {
    ($policy:ident, $id:literal, $sentence:literal, $help:literal, $condition:path) => {
        let is_checked = !crate::policy::is_broken($policy) && !denial::is_allowed($policy.allowed, $id);
        if is_checked && $condition($policy) {
            denial::refuse($policy.rust_name, [$id, $sentence, $help]);
        }
    };
}

pub(super) use {cookie as Cookie, embed as Embed, policy as Policy};
