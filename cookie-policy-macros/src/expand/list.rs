//! What policies and parts have in common: the impls for the cookies of a list, and its table.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::quote;
use syn::Path;

use crate::raw::Listed;

/// The impl that says that a cookie is declared in the list.
pub(crate) fn declared(cookie: &Listed, ident: &Ident, library: &Path) -> TokenStream {
    let Listed { cfgs, path, .. } = cookie;
    quote! {
        #cfgs
        impl #library::DeclaredIn<#ident> for #path {
            type By = #library::__private::Generated;
        }
    }
}

/// The tokens where the name of the list is, but still code of the macro, to which the user's lints do not apply.
pub(super) fn at_name(tokens: TokenStream, ident: &Ident) -> TokenStream {
    respanned(tokens, Span::call_site().located_at(ident.span()))
}

/// The tokens, all at one span.
fn respanned(tokens: TokenStream, span: Span) -> TokenStream {
    let respan = |token| match token {
        TokenTree::Group(group) => {
            let mut inner = Group::new(group.delimiter(), respanned(group.stream(), span));
            inner.set_span(span);
            TokenTree::Group(inner)
        }
        mut other => {
            other.set_span(span);
            other
        }
    };
    tokens.into_iter().map(respan).collect()
}

/// The cells that a cookie leaves to its list.
pub(super) struct Asked {
    pub(super) provider: String,
    pub(super) recipients: String,
}

const TABLE: &str = "\n\n| Cookie name(s) | Service provider's name | Function and location | Purposes | Category | Lifetime | Recipients |\n\
                     |---|---|---|---|---|---|---|";

/// The table. It asks the cookies for their rows only under `cargo doc`: elsewhere an entry that is not a cookie must be an
/// error about traits, not about macros.
pub(super) fn table(title: &str, rows: impl Iterator<Item = TokenStream>) -> TokenStream {
    quote! {
        #[cfg_attr(doc, doc = "", doc = #title, doc = #TABLE)]
        #(#rows)*
        #[allow(rustdoc::private_intra_doc_links)]
    }
}

/// The row of a cookie.
pub(super) fn row(cookie: &Listed, Asked { provider, recipients }: &Asked, library: &Path) -> TokenStream {
    let Listed { cfgs, path, .. } = cookie;
    let (text, condition) = (text(path), condition(cfgs));
    let row = quote!(::core::concat!(#path!([#library::__row] [#text] [#provider] [#recipients])));
    quote!(#[cfg_attr(all(doc, #condition), doc = #row)])
}

/// The rows of a part.
pub(super) fn rows_of_part(part: &Listed, Asked { provider, recipients }: &Asked) -> TokenStream {
    let path = &part.path;
    let text = text(path);
    quote!(#[cfg_attr(doc, doc = ::core::concat!(#path!(#text #provider #recipients)))])
}

fn text(path: &TokenStream) -> String {
    path.to_string().replace(' ', "")
}

/// The conditions of `#[cfg(..)]` attributes.
pub(super) fn condition(cfgs: &TokenStream) -> TokenStream {
    let groups = cfgs.clone().into_iter().filter_map(|token| match token {
        TokenTree::Group(group) => Some(group.stream()),
        _ => None,
    });
    // `[cfg(..)]`: the name, and the condition in parentheses.
    let conditions = groups.flat_map(|stream| {
        stream.into_iter().filter_map(|token| match token {
            TokenTree::Group(group) => Some(group.stream()),
            _ => None,
        })
    });
    quote!(#(#conditions),*)
}
