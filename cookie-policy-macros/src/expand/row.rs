//! The cookie's row in the table of its policy.
//!
//! The macro of a policy does not see the declarations of its cookies. So each cookie provides its row as a macro with the
//! name of the type. Types and macros have different namespaces, so `path::SessionId!(..)` exists wherever
//! `path::SessionId` does.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::Visibility;
use syn::ext::IdentExt as _;

use crate::hash::hash;

/// The row without what only the policy knows: the path of the type, and what the cookie leaves to the policy.
pub(crate) struct Row<'m> {
    pub(crate) ident: &'m Ident,
    pub(crate) vis: &'m Visibility,
    pub(crate) name: String,
    /// `None`: the policy's.
    pub(crate) provider: Option<String>,
    /// The cells between provider and recipients.
    pub(crate) rest: String,
    /// `None`: the policy's.
    pub(crate) recipients: Option<String>,
}

pub(crate) fn row(row: &Row<'_>) -> TokenStream {
    let (ident, vis) = (row.ident, row.vis);
    let public = matches!(vis, Visibility::Public(_));
    let mangled = mangled("__cookie_row", ident);
    let cells = cells(row, public);
    // Other crates see only exported macros. The others are for the documentation of this crate, and for its parts.
    let (export, within) = if public {
        (quote!(#[macro_export]), quote!(pub))
    } else {
        (quote!(#[allow(unused_macros)]), quote!(#[allow(unused_imports)] pub(crate)))
    };
    let unused = (!public).then(|| quote!(#[allow(unused_imports)]));
    // The module ends the scope of the macro. Otherwise rustc looks through the macros of all cookies for each name of a
    // macro, so that twice the cookies take four times as long.
    quote! {
        #[doc(hidden)]
        mod #mangled {
            #export
            macro_rules! #mangled {
                ([$($then:tt)*] [$($path:tt)*] [$($provider:tt)*] [$($recipients:tt)*] $($rest:tt)*) => {
                    $($then)* ! { $($rest)* [#cells] }
                };
            }
            #within use #mangled as row;
        }
        #unused
        #[doc(hidden)]
        #vis use #mangled::row as #ident;
    }
}

/// The texts of the row, with variables for what only the policy knows.
fn cells(row: &Row<'_>, public: bool) -> TokenStream {
    let mut cells = TokenStream::new();
    let mut text = String::from("| ");
    let mut ask = |text: &mut String, variable: TokenStream| {
        let known = std::mem::take(text);
        cells.extend(quote!(#known, #variable,));
    };
    // A link to a type that has no page would be a warning.
    if public {
        text += &format!("[{}](type@", row.name);
        ask(&mut text, quote!($($path)*));
        text += ")";
    } else {
        text += &row.name;
    }
    text += " | ";
    match &row.provider {
        Some(provider) => text += provider,
        None => ask(&mut text, quote!($($provider)*)),
    }
    text += &row.rest;
    match &row.recipients {
        Some(recipients) => text += recipients,
        None => ask(&mut text, quote!($($recipients)*)),
    }
    text += " |";
    quote!(#cells #text)
}

/// A name that is unique for each derive: exported macros share one namespace, and `macro_rules!` can make several types
/// with one name on one line. The span distinguishes even these.
pub(super) fn mangled(prefix: &str, ident: &Ident) -> Ident {
    let name = ident.unraw();
    let place = hash([format!("{:?} {:?}", Span::call_site(), ident.span()).as_str()]);
    format_ident!("{prefix}_{name}_{place:016x}")
}
