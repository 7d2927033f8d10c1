//! Checking the choices of a widget in other sites.

use super::message::refuse;
use crate::declare::category::Gate;
use crate::declare::declaration::Declaration;

/// Checks that all that can be refused is partitioned if the choices cookie is: other pages of the site do not carry it.
#[track_caller]
pub(super) const fn check(choices: &Declaration, cookie: &Declaration) {
    let is_refusable = !matches!(cookie.category.gate, Gate::Open);
    if choices.facts.attributes.partitioned && is_refusable && !cookie.facts.attributes.partitioned {
        refuse!(
            "`",
            cookie.facts.rust_name,
            "` can be refused, but the choices cookie `",
            choices.facts.rust_name,
            "` is partitioned, so pages outside of frames do not carry the refusal; remove `partitioned = true` from `",
            choices.facts.rust_name,
            "` [B-EXPLICIT-BOTH]"
        );
    }
}
