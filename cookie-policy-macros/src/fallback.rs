//! Stubs for what has errors, so that nothing else is reported about it: their setters accept every argument, and they turn
//! off the checks of the list.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::ext::IdentExt as _;

use crate::expand::{self, Row};
use crate::hash::hash;
use crate::raw;

pub(crate) fn cookie(raw: &raw::Cookie) -> TokenStream {
    let raw::Cookie { ident, vis, library, shape, .. } = raw;
    if matches!(shape, raw::Shape::Generic(_)) {
        return TokenStream::new();
    }
    let name = ident.unraw().to_string();
    let generated = quote!(#library::__private::Generated);
    let setters = setters(raw);
    let rest = " | | | | | ".to_owned();
    let row = expand::row(&Row { ident, vis, name: name.clone(), provider: None, rest, recipients: None });
    quote! {
        impl #library::Cookie for #ident {
            type Category = #library::Necessary;
            type Origin = #library::capability::Broken;
            const DECLARATION: #library::Declaration = #library::Declaration::of::<#library::Necessary>(
                #library::__private::Facts { rust_name: #name, broken: true, ..#library::__private::FACTS },
            );
            fn __value(access: #library::__private::Access<'_, Self>) -> #library::__private::Accessed<Self> {
                #library::__private::no_value(access)
            }
        }
        impl<__C: #library::Category> #library::Needs<__C> for #ident {
            type By = #generated;
        }
        impl #library::TwoLifetimes for #ident {
            type By = #generated;
        }
        #[allow(dead_code)]
        impl #ident {
            #setters
        }
        #row
    }
}

pub(crate) fn embed(raw: &raw::embed::Embed) -> TokenStream {
    let raw::embed::Embed { ident, vis, library, fields, .. } = raw;
    if matches!(fields, raw::embed::Fields::Generic(_)) {
        return TokenStream::new();
    }
    let name = ident.unraw().to_string();
    let rest = " | | | | | ".to_owned();
    let row = expand::row(&Row { ident, vis, name: name.clone(), provider: None, rest, recipients: None });
    quote! {
        impl #library::Embed for #ident {
            type Category = #library::Necessary;
            const DECLARATION: #library::EmbedDeclaration = #library::EmbedDeclaration::of::<#library::Necessary>(
                #library::__private::EmbedFacts { rust_name: #name, broken: true, ..#library::__private::EMBED_FACTS },
            );
            fn __field(
                &self,
                _: ::core::primitive::usize,
            ) -> ::core::option::Option<&dyn ::core::fmt::Display> {
                ::core::option::Option::None
            }
        }
        impl<__C: #library::Category> #library::EmbedNeeds<__C> for #ident {
            type By = #library::__private::Generated;
        }
        #row
    }
}

/// The setters, each with as many arguments as it has, of any types.
fn setters(raw: &raw::Cookie) -> TokenStream {
    let raw::Cookie { vis, library, .. } = raw;
    let setters = [("set", 1), ("set_persistent", 1), ("set_for", 2), ("set_named", 2), ("set_named_for", 3)];
    let setters = setters.into_iter().map(|(name, arguments)| {
        let name = format_ident!("{name}");
        let types: Vec<_> = (0..arguments).map(|i| format_ident!("__T{i}")).collect();
        quote! {
            #vis fn #name<#(#types),*>(self, #(_: #types),*) -> ::core::result::Result<(), #library::Error> {
                ::core::result::Result::Ok(())
            }
        }
    });
    setters.collect()
}

pub(crate) fn category(raw: &raw::OwnCategory) -> TokenStream {
    let raw::OwnCategory { ident, library, generics, .. } = raw;
    if generics.is_some() {
        return TokenStream::new();
    }
    let name = ident.unraw().to_string();
    // A key that the library's own checks accept, too.
    let key = format!("broken-{:016x}", hash([name.as_str()]));
    expand::category(&crate::model::OwnCategory {
        ident,
        library,
        key: &key,
        // Empty texts need no translations.
        label: "",
        labels: Vec::new(),
        description: "",
        descriptions: Vec::new(),
        summary: None,
        summaries: Vec::new(),
        sale_or_share: false,
        refused_with: Vec::new(),
        text_key: None,
    })
}

pub(crate) fn policy(raw: &raw::Policy) -> TokenStream {
    let raw::Policy { ident, vis, library, attrs, cookies, parts, .. } = raw;
    // A cookie that is listed twice was complained about.
    let declared = cookies.iter().filter(|cookie| !cookie.repeated);
    let declared = declared.map(|cookie| expand::declared(cookie, ident, library));
    let known_site = expand::known_site(ident, library);
    let parts = parts.value().into_iter().flat_map(|parts| &parts.value).filter(|part| !part.repeated);
    let included = parts.map(|part| expand::included(part, ident, library));
    let embeds = raw.embeds.value().into_iter().flat_map(|embeds| &embeds.value);
    let embedded =
        embeds.filter(|embed| !embed.repeated).map(|embed| expand::embedded(embed, ident, library));
    quote! {
        #attrs
        #vis struct #ident;

        #[allow(dead_code)]
        impl #ident {
            pub fn document() -> #library::Document {
                #library::Document::of::<Self>()
            }
        }
        impl #library::Policy for #ident {
            const FACTS: #library::__private::PolicyFacts =
                #library::__private::PolicyFacts { broken: true, ..#library::__private::PolicyFacts::DEFAULT };
        }
        #known_site
        #(#declared)*
        #(#included)*
        #(#embedded)*
    }
}

pub(crate) fn part(raw: &raw::Policy) -> TokenStream {
    let raw::Policy { ident, vis, library, attrs, cookies, .. } = raw;
    let name = ident.unraw().to_string();
    let declared = cookies.iter().filter(|cookie| !cookie.repeated);
    let declared = declared.map(|cookie| expand::declared(cookie, ident, library));
    quote! {
        #attrs
        #vis struct #ident;

        impl #library::List for #ident {
            const LIST: #library::__private::ListFacts = #library::__private::ListFacts {
                rust_name: #name,
                broken: true,
                ..#library::__private::ListFacts::PART
            };
        }
        #(#declared)*
    }
}
