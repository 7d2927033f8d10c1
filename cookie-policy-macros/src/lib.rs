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
mod stages;
mod suggest;
#[cfg(test)]
mod tests;

#[allow(missing_docs, reason = "documented where `cookie-policy` re-exports it")]
#[proc_macro_derive(Cookie, attributes(cookie))]
pub fn derive_cookie(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    stages::cookie(input.into()).into()
}

#[allow(missing_docs, reason = "documented where `cookie-policy` re-exports it")]
#[proc_macro_derive(Category, attributes(category))]
pub fn derive_category(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    stages::category(input.into()).into()
}

#[allow(missing_docs, reason = "documented where `cookie-policy` re-exports it")]
#[proc_macro_attribute]
pub fn policy(keys: proc_macro::TokenStream, item: proc_macro::TokenStream) -> proc_macro::TokenStream {
    stages::policy(keys.into(), item.into()).into()
}
