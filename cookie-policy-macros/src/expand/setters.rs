//! The setters: one, or two for a cookie with two lifetimes.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::docs::{self, Method};
use super::paths;
use crate::model::{Category, Cookie, Lifetime, Origin};

/// The setters. A cookie of the site that this server cannot set has one, too, so that the compiler says why it cannot. Third
/// parties have none: a site can have hundreds, and nobody expects to set them.
pub(super) fn setters(cookie: &Cookie<'_>) -> TokenStream {
    let (library, ident) = (cookie.library, cookie.ident);
    let is_set_here = match cookie.origin {
        Origin::ThirdParty(..) => return TokenStream::new(),
        Origin::Server { .. } => true,
        Origin::Choices { .. } | Origin::Elsewhere { .. } | Origin::Script(_) => false,
    };
    let has_two = is_set_here && matches!(cookie.lifetime, Lifetime::SessionOr(_));
    let set = setter(cookie, Method::Set);
    let longer = has_two.then(|| setter(cookie, Method::SetPersistent));
    let two_lifetimes = has_two.then(|| {
        quote! {
            impl #library::TwoLifetimes for #ident {
                type By = #library::__private::Generated;
            }
        }
    });
    // Not every application uses the setters: the jar and the token set cookies, too.
    quote! {
        #[allow(dead_code)]
        impl #ident {
            #set
            #longer
        }
        #two_lifetimes
    }
}

fn setter(cookie: &Cookie<'_>, method: Method) -> TokenStream {
    let (library, vis) = (cookie.library, cookie.vis);
    let docs = match &cookie.origin {
        Origin::Server { value, .. } => {
            let docs = docs::method(cookie, value, method);
            quote!(#[doc = #docs])
        }
        _ => quote!(#[doc(hidden)]),
    };
    let name = match method {
        Method::Set => format_ident!("set"),
        Method::SetPersistent => format_ident!("set_persistent"),
    };
    let result = quote!(::core::result::Result<(), #library::Error>);
    match cookie.category {
        Category::Necessary(_) => quote! {
            #docs
            #vis fn #name<P>(self, jar: &#library::Jar<P>) -> #result
            where
                #library::Jar<P>: #library::Sets<Self>,
            {
                #library::Sets::#name(jar, self)
            }
        },
        Category::Refusable(_) => {
            let category = paths::category(library, &cookie.category);
            let consent = quote!(#library::Consent<'jar, P, #category>);
            quote! {
                #docs
                #vis fn #name<'jar, P>(self, consent: #consent) -> #result
                where
                    #consent: #library::Sets<Self>,
                {
                    #library::Sets::#name(&consent, self)
                }
            }
        }
    }
}
