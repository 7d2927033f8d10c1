//! The macros of `cookie-policy`. Use that crate: it re-exports them, with their documentation.
//!
//! Tokens become what was written (`raw`). Every rule checks that (`check`). What passes becomes a `model`, and then code
//! (`expand`); what does not pass becomes errors, and stubs in place of the code (`fallback`).
//!
//! The floors of this crate, from top to bottom. A file uses only what is below it; files on one line do not use each
//! other. A test reads this list.
//!
//! - `stages`
//! - `fallback`
//! - `expand`
//! - `expand::cookie`, `expand::own_category`, `expand::part`, `expand::policy`
//! - `expand::embed`, `expand::facts`, `expand::list`, `expand::setters`
//! - `expand::docs`
//! - `expand::line`, `expand::report`, `expand::row`, `expand::translations`, `expand::value`
//! - `expand::paths`
//! - `check`
//! - `check::part`
//! - `check::embed`, `check::own_category`, `check::policy`
//! - `check::element`
//! - `check::address`, `check::attributes`, `check::category`, `check::country`, `check::domain`, `check::family`,
//!   `check::formerly`, `check::language`, `check::lifetime`, `check::name`, `check::path`, `check::shape`,
//!   `check::site`, `check::storage`
//! - `check::origin`
//! - `check::date`, `check::nul`, `check::prefix`, `check::text`
//! - `check::required`
//! - `parse`
//! - `parse::cookie`, `parse::embed`, `parse::own_category`, `parse::policy`
//! - `parse::address`, `parse::category`, `parse::doc`, `parse::item`, `parse::lifetime`, `parse::report`
//! - `parse::value`
//! - `attr`
//! - `respelling`
//! - `model::embed`
//! - `model`
//! - `raw::embed`
//! - `raw`
//! - `complaints`
//! - `given`, `hash`, `keys`, `rules`, `suggest`, `words`

mod attr;
mod check;
mod complaints;
mod expand;
mod fallback;
mod given;
mod hash;
mod keys;
mod model;
mod parse;
mod raw;
mod respelling;
mod rules;
mod stages;
mod suggest;
#[cfg(test)]
mod tests;
mod words;

#[allow(missing_docs, reason = "documented where `cookie-policy` re-exports it")]
#[proc_macro_derive(Cookie, attributes(cookie))]
pub fn derive_cookie(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    stages::cookie(input.into()).into()
}

#[allow(missing_docs, reason = "documented where `cookie-policy` re-exports it")]
#[proc_macro_derive(Embed, attributes(embed))]
pub fn derive_embed(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    stages::embed(input.into()).into()
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
