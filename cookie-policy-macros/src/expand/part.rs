//! `#[policy(part)]`: a unit struct, its list as a constant, and its rows for the tables of policies.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::Visibility;
use syn::ext::IdentExt as _;

use super::list::{self, Asked};
use super::row;
use crate::model::Part;
use crate::raw::Listed;

pub(crate) fn part(part: &Part<'_>) -> TokenStream {
    let (attrs, vis, ident, library) = (part.attrs, part.vis, part.ident, part.library);
    let rust_name = ident.unraw().to_string();
    let (table, rows) = (table(part), rows(part));
    let declared = part.cookies.iter().map(|cookie| list::declared(cookie, ident, library));
    let cookies = part
        .cookies
        .iter()
        .map(|Listed { cfgs, path, .. }| quote!(#cfgs <#path as #library::Cookie>::DECLARATION));
    let check = quote! {
        const _: () = #library::__private::check_part(&<#ident as #library::List>::LIST);
    };
    let check = list::at_name(check, ident);
    quote! {
        #attrs
        #table
        #vis struct #ident;

        #[automatically_derived]
        impl #library::List for #ident {
            const LIST: #library::__private::ListFacts = #library::__private::ListFacts {
                rust_name: #rust_name,
                cookies: &[#(#cookies),*],
                ..#library::__private::ListFacts::PART
            };
        }
        #(#declared)*
        #check
        #rows
    }
}

fn table(part: &Part<'_>) -> TokenStream {
    let asked = Asked { provider: "the site".to_owned(), recipients: "those of the site".to_owned() };
    // A doc comment is already the title.
    let title = if part.is_documented { String::new() } else { format!("The cookies of `{}`:", part.ident) };
    list::table(&title, part.cookies.iter().map(|cookie| list::row(cookie, &asked, part.library)))
}

/// A macro with the name of the part, which policies ask for its rows. They see it also where they do not see its cookies.
fn rows(part: &Part<'_>) -> TokenStream {
    let (vis, ident, library) = (part.vis, part.ident, part.library);
    let mangled = row::mangled("__part_rows", ident);
    let (export, only) = match vis {
        Visibility::Public(_) => (Some(quote!(#[macro_export])), None),
        _ => (None, Some(quote!(#[cfg(doc)]))),
    };
    let aliases: Vec<Ident> = (0..part.cookies.len()).map(|i| format_ident!("{mangled}_{i}")).collect();
    let imports = part.cookies.iter().zip(&aliases).map(|(cookie, alias)| {
        let imports = import(cookie, alias, part);
        quote!(#only #imports)
    });
    let name = |(Listed { cfgs, path, .. }, alias): (&Listed, &Ident)| {
        if cfgs.is_empty() { path.clone() } else { quote!(#alias) }
    };
    // Each row asks the next one: what macros expand to cannot be collected in another way.
    let names = part.cookies.iter().zip(&aliases).map(name);
    let mut asked = names.chain([quote!(#library::__part_rows)]);
    let first = asked.next();
    let variables = quote!([$path] [$provider] [$recipients]);
    quote! {
        #(#imports)*
        #only
        #first! {
            #([#asked] #variables)*
            { #[doc(hidden)] #export macro_rules! #mangled }
            { #[doc(hidden)] #vis use #mangled as #ident; }
            #variables
        }
    }
}

/// A name for the row of a cookie with `#[cfg(..)]`, which stands for no row where the cookie is left out.
fn import(Listed { cfgs, path, .. }: &Listed, alias: &Ident, part: &Part<'_>) -> Option<TokenStream> {
    let (library, condition) = (part.library, list::condition(cfgs));
    (!cfgs.is_empty()).then(|| {
        quote! {
            #cfgs
            use #path as #alias;
            #[cfg(not(all(#condition)))]
            #[allow(deprecated)]
            use #library::__no_row as #alias;
        }
    })
}
