//! The cookie's row in the table of its policy.
//!
//! A policy sees no declaration but its own, so each cookie hands it the row as a macro under the type's own name. Types
//! and macros have different namespaces, so `path::SessionId!(..)` is there wherever `path::SessionId` is.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::Visibility;
use syn::ext::IdentExt as _;

use crate::hash::hash;

/// The row, but for what the policy knows: the path of the type, and what the cookie leaves to the policy.
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
    let (ident, vis, rest) = (row.ident, row.vis, &row.rest);
    let public = matches!(vis, Visibility::Public(_));
    let mangled = mangled(ident);
    let cell = |own: &Option<String>, policy: TokenStream| own.as_ref().map_or(policy, |own| quote!(#own));
    let provider = cell(&row.provider, quote!($provider));
    let recipients = cell(&row.recipients, quote!($recipients));
    // A link to a type that has no page would be a warning.
    let name = if public {
        let (head, tail) = (format!("| [{}](type@", row.name), ") | ");
        quote!(#head, $path, #tail)
    } else {
        let name = format!("| {} | ", row.name);
        quote!(#name)
    };
    // Other crates see an exported macro only; and only a crate's own documentation sees the others.
    let (export, only) =
        if public { (Some(quote!(#[macro_export])), None) } else { (None, Some(quote!(#[cfg(doc)]))) };
    quote! {
        #only
        #[doc(hidden)]
        #[allow(unused_macros, non_local_definitions)]
        #export
        macro_rules! #mangled {
            ($path:literal, $provider:literal, $recipients:literal) => {
                ::core::concat!(#name, #provider, #rest, #recipients, " |")
            };
        }
        #only
        #[doc(hidden)]
        #[allow(unused_imports)]
        #vis use #mangled as #ident;
    }
}

/// A name of its own for each derive: exported macros share one namespace, and `macro_rules!` can make several types of
/// one name on one line. The span tells even these apart.
fn mangled(ident: &Ident) -> Ident {
    let name = ident.unraw();
    let place = hash([format!("{:?} {:?}", Span::call_site(), ident.span()).as_str()]);
    format_ident!("__cookie_row_{name}_{place:016x}")
}
