//! Checking that a policy has one choices cookie if it needs one.

use super::message::refuse;
use super::{PolicyFacts, partitioned, verify};
use crate::declare::attributes::Exemption;
use crate::declare::category::Gate;
use crate::declare::declaration::Declaration;

/// Returns whether the cookie is the choices cookie. Checks that there is one if the cookie can be refused, and
/// only one.
#[track_caller]
pub(super) const fn check(policy: &PolicyFacts, cookie: &Declaration) -> bool {
    let is_choices = matches!(cookie.facts.exemption, Some(Exemption::Choices));
    let name = cookie.facts.rust_name;
    let Some(choices) = policy.choices else {
        if !matches!(cookie.category.gate, Gate::Open) {
            refuse!(
                "`",
                name,
                "` can be refused, but `",
                policy.rust_name,
                "` has no choices cookie to remember a refusal; declare one with `category = Necessary(Choices)` and ",
                "name it: `choices = ..` [B-EXPLICIT-BOTH]"
            );
        }
        return false;
    };
    partitioned::check(choices, cookie);
    let is_it = choices.facts.identity == cookie.facts.identity
        && choices.facts.session == cookie.facts.session
        && verify::is_same_line(&choices.facts, &cookie.facts);
    if is_it && !is_choices {
        refuse!(
            "`choices = ",
            name,
            "`, but `",
            name,
            "` is not a choices cookie; name a cookie with `category = Necessary(Choices)` [B-EXPLICIT-BOTH]"
        );
    }
    if is_choices && !is_it {
        refuse!(
            "`",
            name,
            "` is a second choices cookie beside `",
            choices.facts.rust_name,
            "`, and a policy has only one; remove one of them [B-EXPLICIT-BOTH]"
        );
    }
    is_it
}
