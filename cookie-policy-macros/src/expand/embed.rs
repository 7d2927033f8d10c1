//! `#[derive(Embed)]`: the declaration as a constant, and the fields as texts.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::Path;
use syn::ext::IdentExt as _;

use super::row::row;
use super::{docs, paths, report, translations};
use crate::given::Spanned;
use crate::hash::hash;
use crate::model::Category;
use crate::model::embed::{Address, Element, Embed, Piece};
use crate::raw::Listed;
use crate::raw::embed::Field;
use crate::words::{Loading, Word};

pub(crate) fn embed(embed: &Embed<'_>) -> TokenStream {
    let (library, ident) = (embed.library, embed.ident);
    let category = paths::category(library, &embed.category);
    let facts = facts(embed);
    let (of, exemption) = paths::constructor(library, &embed.category);
    let docs = docs::of_embed(embed);
    let fields = fields(embed);
    let row = row(&docs::row_of_embed(embed));
    let needs = matches!(embed.category, Category::Refusable(_)).then(|| {
        quote! {
            impl #library::EmbedNeeds<#category> for #ident {
                type By = #library::__private::Generated;
            }
        }
    });
    quote! {
        #[doc = #docs]
        #[automatically_derived]
        impl #library::Embed for #ident {
            type Category = #category;
            const DECLARATION: #library::EmbedDeclaration =
                #library::EmbedDeclaration::#of::<#category>(#exemption #facts);
            #fields
        }
        #needs
        #row
    }
}

/// The method that shows a field as text.
fn fields(embed: &Embed<'_>) -> TokenStream {
    let value = |(number, field): (usize, &Field)| {
        let member = &field.member;
        let shown = if field.is_option {
            quote_spanned! {field.span=>
                match &self.#member {
                    ::core::option::Option::Some(__value) => ::core::option::Option::Some(__value),
                    ::core::option::Option::None => ::core::option::Option::None,
                }
            }
        } else {
            quote_spanned!(field.span=> ::core::option::Option::Some(&self.#member))
        };
        quote!(#number => #shown,)
    };
    let values = embed.fields.iter().enumerate().map(value);
    quote! {
        fn __field(
            &self,
            __number: ::core::primitive::usize,
        ) -> ::core::option::Option<&dyn ::core::fmt::Display> {
            match __number {
                #(#values)*
                _ => ::core::option::Option::None,
            }
        }
    }
}

/// The declaration. What is the default is left out.
fn facts(embed: &Embed<'_>) -> TokenStream {
    let Embed { library, title, purpose, key, .. } = embed;
    let rust_name = embed.ident.unraw().to_string();
    let material = material(embed);
    let address = pieces(&embed.address, library);
    let mut facts = quote! {
        rust_name: #rust_name, key: #key, title: #title, purpose: #purpose, address: #address, material: #material,
    };
    let mut say = |unusual: bool, fact: TokenStream| facts.extend(unusual.then_some(fact));
    for (field, texts) in [("titles", &embed.titles), ("purposes", &embed.purposes)] {
        let (field, texts) = (format_ident!("{field}"), translations::all(texts));
        say(texts.is_some(), quote!(#field: #texts,));
    }
    let purpose_key = &embed.purpose_key;
    say(purpose_key != purpose, quote!(purpose_key: #purpose_key,));
    let privacy = embed.privacy.as_deref();
    let referrer_policy = embed.referrer_policy.map(Word::word);
    let origin = Some(embed.address.origin.as_str()).filter(|origin| !origin.is_empty());
    let texts = [
        ("provider", embed.provider),
        ("origin", origin),
        ("privacy", privacy),
        ("referrer_policy", referrer_policy),
    ];
    for (field, text) in texts.into_iter().filter_map(|(field, text)| Some((format_ident!("{field}"), text?)))
    {
        say(true, quote!(#field: #text,));
    }
    if let Some(link) = &embed.link {
        let link = pieces(link, library);
        say(true, quote!(link: #link,));
    }
    say(!embed.origins.is_empty(), origins(embed));
    let cookies =
        embed.cookies.iter().map(|Listed { path, .. }| quote!(&<#path as #library::Cookie>::DECLARATION));
    say(!embed.cookies.is_empty(), quote!(cookies: &[#(#cookies),*],));
    for (field, names) in [("recipients", &embed.recipients), ("countries", &embed.countries)] {
        if let Some(names) = names {
            let (says, field) = (format_ident!("says_{field}"), format_ident!("{field}"));
            say(true, quote!(#says: true,));
            say(!names.is_empty(), quote!(#field: &[#(#names),*],));
        }
    }
    let allowed = report::allowed(&embed.allowed);
    say(allowed.is_some(), quote!(#allowed));
    say(true, element(embed));
    quote!(#library::__private::EmbedFacts { #facts ..#library::__private::EMBED_FACTS })
}

fn origins(embed: &Embed<'_>) -> TokenStream {
    let library = embed.library;
    let each = embed.origins.iter().map(|(directive, sources)| {
        let directive = paths::variant(library, *directive);
        quote!((#directive, &[#(#sources),*]))
    });
    quote!(origins: &[#(#each),*],)
}

/// What only this kind of element has.
fn element(embed: &Embed<'_>) -> TokenStream {
    let library = embed.library;
    let loading = |loading: &Option<Loading>| {
        loading.map(|loading| {
            let word = loading.word();
            quote!(loading: #word,)
        })
    };
    match &embed.element {
        Element::Frame { sandbox, allow, loading: given, ratio, thumbnail } => {
            let sandbox = sandbox.as_ref().map(|tokens| {
                let tokens = tokens.iter().map(|token| token.word()).collect::<Vec<_>>().join(" ");
                quote!(sandbox: ::core::option::Option::Some(#tokens),)
            });
            let allow = allow.map(|allow| quote!(allow: #allow,));
            let ratio = ratio.map(|ratio| {
                let ratio = ratio.word().replace(':', "-");
                quote!(ratio: #ratio,)
            });
            let thumbnail = thumbnail.as_ref().map(|path| quote!(thumbnail: #path,));
            let loading = loading(given);
            quote!(#sandbox #allow #loading #ratio #thumbnail)
        }
        Element::Script { start, is_visible } => {
            let start = start.map(|path| {
                let names = embed.fields.iter().map(|field| field.name.replace('_', "-"));
                let Spanned { value: path, span } = path;
                // rustc reads the file, and builds again when it changes. A missing one is an error at the path.
                let text = quote_spanned! {*span=>
                    ::core::include_str!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", #path))
                };
                quote!(start: ::core::option::Option::Some(#text), fields: &[#(#names),*],)
            });
            let visible = visible(*is_visible);
            quote!(element: #library::EmbedElement::Script, #visible #start)
        }
        Element::Image { loading: given, is_visible } => {
            let (visible, loading) = (visible(*is_visible), loading(given));
            quote!(element: #library::EmbedElement::Image, #visible #loading)
        }
    }
}

fn visible(is_visible: bool) -> Option<TokenStream> {
    is_visible.then(|| quote!(visible: true,))
}

fn pieces(address: &Address, library: &Path) -> TokenStream {
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => quote!(#library::__private::Piece::Text(#text)),
        Piece::Field(number) => quote!(#library::__private::Piece::Field(#number)),
        Piece::Separator => quote!(#library::__private::Piece::Separator),
        Piece::Parameter(name, number) => quote!(#library::__private::Piece::Parameter(#name, #number)),
    };
    let pieces = address.pieces.iter().map(piece);
    quote!(&[#(#pieces),*])
}

/// What a visitor's consent is about.
fn material(embed: &Embed<'_>) -> u64 {
    let sorted = |names: &Option<Vec<&str>>| {
        let mut names: Vec<String> = names.iter().flatten().map(|&name| name.to_owned()).collect();
        names.sort_unstable();
        names
    };
    let mut origins: Vec<String> =
        embed.origins.iter().flat_map(|(_, all)| all).map(|&it| it.to_owned()).collect();
    origins.push(embed.address.origin.clone());
    origins.sort_unstable();
    origins.dedup();
    let lists = [sorted(&embed.recipients), sorted(&embed.countries), origins];
    let texts = ["embed", embed.provider.unwrap_or_default(), &embed.purpose_key];
    // No list has an empty text but the last, so that each ends before the next begins.
    let lists = lists.iter().flat_map(|list| list.iter().map(String::as_str).chain(["\n"]));
    hash(texts.into_iter().chain(lists))
}

/// The impl that says that a policy lists an embed.
pub(crate) fn listed(embed: &Listed, ident: &Ident, library: &Path) -> TokenStream {
    let path = &embed.path;
    quote! {
        impl #library::EmbeddedIn<#ident> for #path {
            type By = #library::__private::Generated;
        }
    }
}
