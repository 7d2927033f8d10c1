//! What declarations and policies say about the report.

use proc_macro2::TokenStream;
use quote::quote;

use super::paths;
use crate::model::{Allowed, Policy};

/// The rules that may be broken, with their ids as the report writes them; `None` if there are none.
pub(super) fn allowed(allowed: &[Allowed<'_>]) -> Option<TokenStream> {
    let pairs = allowed.iter().map(|(rule, reason)| {
        let id = rule.replace('_', "-");
        quote!((#id, #reason))
    });
    (!allowed.is_empty()).then(|| quote!(allowed: &[#(#pairs),*],))
}

/// The places whose law the report checks; `None` if they are not stated.
pub(super) fn jurisdictions(policy: &Policy<'_>) -> Option<TokenStream> {
    let all = policy.jurisdictions.iter().map(|one| paths::variant(policy.library, *one));
    (!policy.jurisdictions.is_empty()).then(|| quote!(jurisdictions: &[#(#all),*],))
}
