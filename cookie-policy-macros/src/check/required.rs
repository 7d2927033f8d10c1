//! Keys that a rule requires.

use crate::complaints::Complaints;
use crate::given::{Given, Spanned};
use crate::raw::Cookie;
use crate::rules::Rule;

/// A key that a rule requires.
pub(super) struct Required {
    pub(super) key: &'static str,
    pub(super) rule: &'static Rule,
    pub(super) help: &'static str,
}

/// Returns what was given for a key; complains where there is nothing.
pub(super) fn required<'r, T>(
    raw: &Cookie,
    given: &'r Given<T>,
    required: &Required,
    complaints: &mut Complaints,
) -> Option<&'r Spanned<T>> {
    if given.is_nothing() {
        let what = format!("`{}` has no `{}`", raw.ident, required.key);
        complaints.rule(required.rule, raw.ident.span(), &what, required.help);
    }
    given.value()
}
