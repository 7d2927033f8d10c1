//! `#[derive(Category)]`: a category that needs consent.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::ext::IdentExt as _;

use super::translations;
use crate::model::OwnCategory;

pub(crate) fn category(category: &OwnCategory<'_>) -> TokenStream {
    let OwnCategory { ident, library, key, label, description, sale_or_share, .. } = category;
    let name = format!("::{}", ident.unraw());
    let refused_with = &category.refused_with;
    let refused_with = (!refused_with.is_empty()).then(
        || quote!(const REFUSED_WITH: &'static [&'static ::core::primitive::str] = &[#(#refused_with),*];),
    );
    let text_key =
        category.text_key.map(|text| quote!(const TEXT_KEY: &'static ::core::primitive::str = #text;));
    let summary =
        category.summary.map(|text| quote!(const SUMMARY: &'static ::core::primitive::str = #text;));
    let translated = [
        ("LABELS", &category.labels),
        ("DESCRIPTIONS", &category.descriptions),
        ("SUMMARIES", &category.summaries),
    ];
    let translated = translated.into_iter().filter_map(|(name, texts)| {
        let (name, texts) = (format_ident!("{name}"), translations::all(texts)?);
        Some(quote!(const #name: &'static [#library::__private::Translation] = #texts;))
    });
    quote! {
        #[automatically_derived]
        impl #library::Category for #ident {
            const KEY: &'static ::core::primitive::str = #key;
            const LABEL: &'static ::core::primitive::str = #label;
            const DESCRIPTION: &'static ::core::primitive::str = #description;
            #summary
            #(#translated)*
            #refused_with
            #text_key
            const SALE_OR_SHARE: ::core::primitive::bool = #sale_or_share;
            // Line and column distinguish types with the same path, which functions can contain.
            const ID: #library::__private::CategoryId = #library::__private::CategoryId::new(
                ::core::concat!(::core::module_path!(), #name),
                ((::core::line!() as ::core::primitive::u64) << 32) | ::core::column!() as ::core::primitive::u64,
            );
        }
        #[automatically_derived]
        impl #library::Refusable for #ident {
            type By = #library::__private::Generated;
        }
    }
}
