//! Keys that a rule requires.

use proc_macro2::Ident;

use crate::complaints::Complaints;
use crate::given::{Given, Spanned};
use crate::rules::Rule;

/// A key that a rule requires.
pub(super) struct Required {
    pub(super) key: &'static str,
    pub(super) rule: &'static Rule,
    pub(super) help: &'static str,
}

/// Returns what was given for a key; complains where there is nothing.
pub(super) fn required<'r, T>(
    ident: &Ident,
    given: &'r Given<T>,
    required: &Required,
    complaints: &mut Complaints,
) -> Option<&'r Spanned<T>> {
    if given.is_nothing() {
        let what = format!("`{}` has no `{}`", ident, required.key);
        complaints.rule(required.rule, ident.span(), &what, required.help);
    }
    given.value()
}

/// Complains that there is nothing for a key that no rule of others requires.
pub(super) fn missing(ident: &Ident, key: &str, help: &str, complaints: &mut Complaints) {
    complaints.add(ident.span(), &format!("`{ident}` has no `{key}`"), help);
}
