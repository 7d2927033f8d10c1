//! The setters: one, or two for a cookie with two lifetimes.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{cookie, docs};
use crate::model::{Category, Cookie, Lifetime};

pub(super) fn setters(model: &Cookie<'_>, category: &TokenStream) -> TokenStream {
    let (library, ident) = (model.library, model.ident);
    if cookie::origin(model) != "Server" {
        return cookie::variants(model);
    }
    let set = setter(model, "set", category);
    let longer =
        matches!(model.lifetime, Lifetime::SessionOr(_)).then(|| setter(model, "set_persistent", category));
    let two_lifetimes = longer.as_ref().map(|_| {
        quote! {
            impl #library::TwoLifetimes for #ident {
                type By = #library::__private::Generated;
            }
        }
    });
    let variants = cookie::variants(model);
    // Whoever sets the cookie through the jar or the token does not need the setters.
    quote! {
        #[allow(dead_code)]
        impl #ident {
            #set
            #longer
        }
        #two_lifetimes
        #variants
    }
}

fn setter(model: &Cookie<'_>, name: &str, category: &TokenStream) -> TokenStream {
    let (library, vis) = (model.library, model.vis);
    let docs = docs::setter(model, name);
    let name = format_ident!("{name}");
    let (by, on, ty) = match model.category {
        Category::Necessary { .. } => (quote!(jar), quote!(Jar), quote!(&#library::Jar<P>)),
        _ => (quote!(consent), quote!(Consent), quote!(#library::Consent<'_, P, #category>)),
    };
    quote! {
        #[doc = #docs]
        #vis fn #name<P: #library::Policy + #library::Lists<Self>>(
            self,
            #by: #ty,
        ) -> ::core::result::Result<(), #library::Error> {
            #library::#on::#name(#by, self)
        }
    }
}
