//! The macros of `cookie-policy`. Use that crate: it re-exports them, with their documentation.
//!
//! Tokens become what was written (`raw`), every rule has its say about that (`check`), what is left is true (`model`)
//! and becomes code (`expand`). With a complaint, stubs take the place of the code (`fallback`).

mod attr;
mod check;
mod complaints;
mod expand;
mod fallback;
mod hash;
mod keys;
mod model;
mod parse;
mod raw;
mod rules;
mod suggest;
#[cfg(test)]
mod tests;

use proc_macro2::TokenStream;

use crate::complaints::Complaints;

#[allow(missing_docs, reason = "documented where `cookie-policy` re-exports it")]
#[proc_macro_derive(Cookie, attributes(cookie))]
pub fn derive_cookie(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    cookie(input.into()).into()
}

#[allow(missing_docs, reason = "documented where `cookie-policy` re-exports it")]
#[proc_macro_derive(Category, attributes(category))]
pub fn derive_category(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    category(input.into()).into()
}

#[allow(missing_docs, reason = "documented where `cookie-policy` re-exports it")]
#[proc_macro_attribute]
pub fn policy(keys: proc_macro::TokenStream, item: proc_macro::TokenStream) -> proc_macro::TokenStream {
    policy_of(keys.into(), item.into()).into()
}

fn cookie(input: TokenStream) -> TokenStream {
    let mut complaints = Complaints::default();
    let Some(raw) = parse::cookie(input, &mut complaints) else { return complaints.finish() };
    match check::cookie(&raw, &mut complaints) {
        Some(cookie) => expand::cookie(&cookie),
        None => complaints.finish_with(fallback::cookie(&raw)),
    }
}

fn category(input: TokenStream) -> TokenStream {
    let mut complaints = Complaints::default();
    let Some(raw) = parse::category(input, &mut complaints) else { return complaints.finish() };
    match check::category(&raw, &mut complaints) {
        Some(category) => expand::category(&category),
        None => complaints.finish_with(fallback::category(&raw)),
    }
}

fn policy_of(keys: TokenStream, item: TokenStream) -> TokenStream {
    let mut complaints = Complaints::default();
    let Some(raw) = parse::policy(keys, item, &mut complaints) else { return complaints.finish() };
    match check::policy(&raw, &mut complaints) {
        Some(policy) => expand::policy(&policy),
        None => complaints.finish_with(fallback::policy(&raw)),
    }
}
