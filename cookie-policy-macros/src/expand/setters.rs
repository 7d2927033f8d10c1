//! The setters: one for each lifetime that a cookie can have.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::docs::{self, Method};
use super::paths;
use crate::model::{Category, Cookie, Lifetime, Origin};
use crate::words::Party;

/// The setters. A cookie of the site that this server cannot set has one, too, so that the compiler says why it cannot. Third
/// parties have none: a site can have hundreds, and nobody expects to set them.
pub(super) fn setters(cookie: &Cookie<'_>) -> TokenStream {
    let (library, ident) = (cookie.library, cookie.ident);
    let methods: &[Method] = match (&cookie.origin, &cookie.lifetime) {
        (Origin::ThirdParty(..) | Origin::Storage(Party::Third, _), _) => return TokenStream::new(),
        (Origin::Choices { .. } | Origin::Elsewhere { .. } | Origin::Script(_) | Origin::Storage(..), _)
        | (Origin::Server { .. }, Lifetime::Session) => &[Method::Set],
        (Origin::Server { .. }, Lifetime::AtMost(_)) if cookie.names.is_some() => &[Method::SetFor],
        // `set` says that there is no usual lifetime.
        (Origin::Server { .. }, Lifetime::AtMost(_)) => &[Method::Set, Method::SetFor],
        (Origin::Server { .. }, _) if cookie.names.is_some() => &[Method::Set, Method::SetFor],
        (Origin::Server { .. }, Lifetime::SessionOr(_)) => &[Method::Set, Method::SetPersistent],
        // One more setter in each cookie adds a fifth to the time that the compiler takes; the jar and the token have it.
        (Origin::Server { .. }, _) => &[Method::Set],
    };
    let setters = methods.iter().map(|method| setter(cookie, *method));
    let two_lifetimes = methods.contains(&Method::SetPersistent).then(|| {
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
            #(#setters)*
        }
        #two_lifetimes
    }
}

fn setter(cookie: &Cookie<'_>, method: Method) -> TokenStream {
    let (library, vis) = (cookie.library, cookie.vis);
    let is_impossible = method == Method::Set && matches!(cookie.lifetime, Lifetime::AtMost(_));
    let docs = match &cookie.origin {
        Origin::Server { value, .. } if !is_impossible => {
            let docs = docs::method(cookie, value, method);
            quote!(#[doc = #docs])
        }
        _ => quote!(#[doc(hidden)]),
    };
    let Call { name, forward, bound, parameters, arguments } = call(cookie, method);
    let (generics, with, what, borrowed) = match cookie.category {
        Category::Necessary(_) => (quote!(P), format_ident!("jar"), quote!(#library::Jar<P>), true),
        Category::Refusable(_) => {
            let category = paths::category(library, &cookie.category);
            let token = quote!(#library::Consent<'jar, P, #category>);
            (quote!('jar, P), format_ident!("consent"), token, false)
        }
    };
    let (taken, given) =
        if borrowed { (quote!(&#what), quote!(#with)) } else { (what.clone(), quote!(&#with)) };
    quote! {
        #docs
        #vis fn #name<#generics>(self, #with: #taken #parameters) -> ::core::result::Result<(), #library::Error>
        where
            #what: #bound,
        {
            #forward(#given, self #arguments)
        }
    }
}

/// What distinguishes the setters.
struct Call {
    name: Ident,
    /// The function that the setter calls.
    forward: TokenStream,
    /// What the jar or the token must implement.
    bound: TokenStream,
    /// The parameters and arguments beside the cookie.
    parameters: TokenStream,
    arguments: TokenStream,
}

fn call(cookie: &Cookie<'_>, method: Method) -> Call {
    let library = cookie.library;
    let is_family = cookie.names.is_some();
    let name = match (method, is_family) {
        (Method::Set, false) => "set",
        (Method::SetPersistent, _) => "set_persistent",
        (Method::SetFor, false) => "set_for",
        (Method::Set, true) => "set_named",
        (Method::SetFor, true) => "set_named_for",
    };
    let name = format_ident!("{name}");
    let sets = match (method, is_family) {
        (_, true) => quote!(#library::SetsNamed),
        (Method::SetFor, false) => quote!(#library::SetsFor),
        (_, false) => quote!(#library::Sets),
    };
    let (bound, forward) = (quote!(#sets<Self>), quote!(#sets::#name));
    let (mut parameters, mut arguments) = (TokenStream::new(), TokenStream::new());
    if is_family {
        parameters.extend(quote!(, suffix: &#library::CookieSuffix));
        arguments.extend(quote!(, suffix));
    }
    if method == Method::SetFor {
        parameters.extend(quote!(, lifetime: ::core::time::Duration));
        arguments.extend(quote!(, lifetime));
    }
    Call { name, forward, bound, parameters, arguments }
}
