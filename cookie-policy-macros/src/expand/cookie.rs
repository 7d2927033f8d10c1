//! `impl Cookie`, and what belongs to it.

use proc_macro2::TokenStream;
use quote::quote;

use super::facts::facts;
use super::row::row;
use super::setters::setters;
use super::value::{value, variants};
use super::{docs, paths};
use crate::model::{Category, Cookie};

pub(crate) fn cookie(cookie: &Cookie<'_>) -> TokenStream {
    let (library, ident) = (cookie.library, cookie.ident);
    let category = paths::category(library, &cookie.category);
    let origin = paths::origin(cookie);
    let facts = facts(cookie);
    let (of, exemption) = paths::constructor(library, &cookie.category);
    let docs = docs::declaration(cookie);
    let value = value(cookie);
    let setters = setters(cookie);
    let variants = variants(cookie);
    let needs = needs(cookie, &category);
    let row = row(&docs::row(cookie));
    quote! {
        #[doc = #docs]
        #[automatically_derived]
        impl #library::Cookie for #ident {
            type Category = #category;
            type Origin = #origin;
            const DECLARATION: #library::Declaration = #library::Declaration::#of::<#category>(#exemption #facts);
            #value
        }
        #needs
        #setters
        #variants
        #row
    }
}

/// The consent token of its category covers a cookie that is not necessary.
fn needs(cookie: &Cookie<'_>, category: &TokenStream) -> Option<TokenStream> {
    let (library, ident) = (cookie.library, cookie.ident);
    matches!(cookie.category, Category::Refusable(_)).then(|| {
        quote! {
            impl #library::Needs<#category> for #ident {
                type By = #library::__private::Generated;
            }
        }
    })
}
