//! From what is true to code: constants, and one-line forwards into the library.

mod category;
mod cookie;
mod docs;
mod line;
mod policy;
mod row;
mod setters;
mod translations;

pub(crate) use category::category;
pub(crate) use cookie::cookie;
pub(crate) use policy::{declared, policy};
pub(crate) use row::{Row, row};

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

/// `Some(..)` or `None`, whatever these names mean where the code lands.
fn option(value: Option<impl ToTokens>) -> TokenStream {
    match value {
        Some(value) => quote!(::core::option::Option::Some(#value)),
        None => quote!(::core::option::Option::None),
    }
}
