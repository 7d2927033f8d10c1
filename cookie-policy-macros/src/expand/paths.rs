//! Paths to what the library has.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens as _, format_ident, quote};
use syn::{Path, PathSegment, Token};

use crate::model::{Category, Cookie, Lifetime, Origin};
use crate::raw::Refusable;
use crate::words::{Party, Word};

/// The variant of one of the library's enums.
pub(super) fn variant<W: Word>(library: &Path, word: W) -> TokenStream {
    let (name, variant) = (format_ident!("{}", W::ENUM), format_ident!("{}", word.variant()));
    quote!(#library::#name::#variant)
}

/// The type of a category.
pub(super) fn category(library: &Path, category: &Category<'_>) -> TokenStream {
    match category {
        Category::Necessary(_) => quote!(#library::Necessary),
        Category::Refusable(category) => refusable(library, category),
    }
}

/// The constructor of a declaration, with the exemption of what is necessary.
pub(super) fn constructor(library: &Path, category: &Category<'_>) -> (Ident, Option<TokenStream>) {
    match category {
        Category::Refusable(_) => (format_ident!("of"), None),
        Category::Necessary(exemption) => {
            let exemption = variant(library, *exemption);
            (format_ident!("exempt"), Some(quote!(#exemption,)))
        }
    }
}

/// The type of a category that visitors can refuse.
pub(super) fn refusable(library: &Path, category: &Refusable) -> TokenStream {
    match category {
        Refusable::BuiltIn(category) => {
            let name = format_ident!("{}", category.variant());
            quote!(#library::#name)
        }
        Refusable::Own(path) => path.to_token_stream(),
    }
}

/// The type of an origin. For a cookie that this server sets, it also says for how long, and whether with a suffix.
pub(super) fn origin(cookie: &Cookie<'_>) -> TokenStream {
    let library = cookie.library;
    let name = match cookie.origin {
        Origin::Server { .. } => match (&cookie.lifetime, cookie.names) {
            (Lifetime::Persistent(_) | Lifetime::SessionOr(_), None) => "Server",
            (Lifetime::Session, None) => "ServerForSession",
            // Only others' cookies have another lifetime.
            (Lifetime::AtMost(_) | Lifetime::Unknown(..) | Lifetime::UntilRemoved, None) => "ServerAtMost",
            (Lifetime::Persistent(_) | Lifetime::SessionOr(_), Some(_)) => "Family",
            (Lifetime::Session, Some(_)) => "FamilyForSession",
            (Lifetime::AtMost(_) | Lifetime::Unknown(..) | Lifetime::UntilRemoved, Some(_)) => "FamilyAtMost",
        },
        Origin::Choices { .. } => "ChoicesCookie",
        Origin::Elsewhere { .. } => "Elsewhere",
        Origin::Script(Some(_)) => "Script",
        Origin::Script(None) => "ScriptAlone",
        Origin::ThirdParty(..) | Origin::Storage(Party::Third, _) => "ThirdParty",
        Origin::Storage(Party::First, _) => "InStorage",
    };
    let name = format_ident!("{name}");
    quote!(#library::capability::#name)
}

/// A path of plain names, as if it were written at `span`.
pub(super) fn at(path: &Path, span: Span) -> Path {
    let name = |segment: &PathSegment| PathSegment::from(Ident::new(&segment.ident.to_string(), span));
    Path {
        leading_colon: path.leading_colon.as_ref().map(|_| Token![::](span)),
        segments: path.segments.iter().map(name).collect(),
    }
}
