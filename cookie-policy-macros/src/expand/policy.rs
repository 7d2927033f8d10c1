//! `#[policy(..)]`: a unit struct, its list as a constant, and the table on its page.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::Path;
use syn::ext::IdentExt as _;

use super::{docs, paths, report, translations};
use crate::model::Policy;
use crate::raw::{Listed, StillValid};

pub(crate) fn policy(policy: &Policy<'_>) -> TokenStream {
    let (attrs, vis, ident, library) = (policy.attrs, policy.vis, policy.ident, policy.library);
    let table = table(policy);
    let denied = report::denied(policy);
    let facts = facts(policy);
    let declared = policy.cookies.iter().map(|cookie| declared(cookie, ident, library));
    let cookies = policy
        .cookies
        .iter()
        .map(|Listed { cfgs, path, .. }| quote!(#cfgs __DEFAULTS.listed::<#ident, #path>()));
    // This reports errors early, at the name of the policy; `Site` and `Jar` check again what they rely on.
    let check = respanned(
        quote! {
            const _: () = #library::__private::check::<{ <#ident as #library::Policy>::COOKIES.len() }>(
                &<#ident as #library::Policy>::FACTS,
            );
        },
        // Where the name is, but still code of the macro, to which the user's lints do not apply.
        Span::call_site().located_at(ident.span()),
    );
    quote! {
        #attrs
        #table
        #vis struct #ident;

        #[automatically_derived]
        #[allow(dead_code)]
        impl #ident {
            /// Returns the policy page.
            pub fn document() -> #library::Document {
                #library::Document::of::<Self>()
            }

            /// Returns what is doubtful about the policy.
            pub fn report() -> #library::Report {
                #library::Report::of::<Self>()
            }
        }

        const _: () = {
            const __DEFAULTS: #library::__private::PolicyFacts = #facts;
            #[automatically_derived]
            impl #library::Policy for #ident {
                const FACTS: #library::__private::PolicyFacts =
                    #library::__private::PolicyFacts { cookies: &[#(#cookies),*], ..__DEFAULTS };
            }
            #(#declared)*
            #check
            #denied
        };
    }
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

/// What the policy says, without the cookies, which use it for what they do not say.
fn facts(policy: &Policy<'_>) -> TokenStream {
    let library = policy.library;
    let rust_name = policy.ident.unraw().to_string();
    let site = policy.site;
    let site_name = policy.site_name.as_ref().map(|name| quote!(site_name: #name,));
    let provider = policy.provider.unwrap_or_default();
    let says_recipients = policy.recipients.is_some();
    let recipients = policy.recipients.as_deref().unwrap_or_default();
    let languages = translations::languages(&policy.languages).map(|all| quote!(languages: #all,));
    let choices = option(policy.choices.map(|path| quote!(&<#path as #library::Cookie>::DECLARATION)));
    let countries = policy.audience_exemption.iter().map(|country| paths::variant(library, *country));
    let retired = (!policy.retired.is_empty()).then(|| {
        let declarations = policy.retired.iter().map(|path| quote!(<#path as #library::Cookie>::DECLARATION));
        quote!(retired: &[#(#declarations),*],)
    });
    let jurisdictions = report::jurisdictions(policy);
    let allowed = report::allowed(&policy.allowed);
    let changed = policy.changed.map(|date| quote!(changed: #date,));
    let still_valid = policy.still_valid.iter().flat_map(|StillValid { category, fingerprints }| {
        let category = paths::refusable(library, category);
        fingerprints.iter().map(move |number| quote!((<#category as #library::Category>::KEY, #number)))
    });
    quote! {
        #library::__private::PolicyFacts {
            rust_name: #rust_name,
            site: #site,
            #site_name
            provider: #provider,
            says_recipients: #says_recipients,
            recipients: &[#(#recipients),*],
            choices: #choices,
            #languages
            audience_exemption: &[#(#countries),*],
            #changed
            #retired
            #jurisdictions
            #allowed
            still_valid: &[#(#still_valid),*],
            ..#library::__private::PolicyFacts::DEFAULT
        }
    }
}

/// `Some(..)` or `None`, whatever these names mean where the code lands.
fn option(value: Option<impl ToTokens>) -> TokenStream {
    match value {
        Some(value) => quote!(::core::option::Option::Some(#value)),
        None => quote!(::core::option::Option::None),
    }
}

/// The impl that says that a cookie of the list is declared in the policy.
pub(crate) fn declared(cookie: &Listed, ident: &Ident, library: &Path) -> TokenStream {
    let Listed { cfgs, path, .. } = cookie;
    quote! {
        #cfgs
        impl #library::DeclaredIn<#ident> for #path {
            type By = #library::__private::Generated;
        }
    }
}

const TABLE: &str = "\n\n| Cookie name(s) | Service provider's name | Function and location | Purposes | Category | Lifetime | Recipients |\n\
                     |---|---|---|---|---|---|---|";

/// The table. It asks the cookies for their rows only under `cargo doc`: elsewhere an entry that is not a cookie must be an
/// error about traits, not about macros.
fn table(policy: &Policy<'_>) -> TokenStream {
    let provider = policy.provider.map(docs::plain).unwrap_or_default();
    let recipients = policy.recipients.as_deref().map(docs::names_of).unwrap_or_default();
    let rows = policy.cookies.iter().map(|Listed { cfgs, path, .. }| {
        let text = path.to_string().replace(' ', "");
        let row = quote!(::core::concat!(#path!(#text #provider #recipients)));
        let condition = condition(cfgs);
        quote!(#[cfg_attr(all(doc, #condition), doc = #row)])
    });
    // A doc comment is already the title.
    let title = if policy.is_documented {
        String::new()
    } else {
        format!("The cookies of {}:", docs::plain(policy.site_name.as_deref().unwrap_or(policy.site)))
    };
    quote! {
        #[cfg_attr(doc, doc = "", doc = #title, doc = #TABLE)]
        #(#rows)*
        #[allow(rustdoc::private_intra_doc_links)]
    }
}

/// The conditions of `#[cfg(..)]` attributes.
fn condition(cfgs: &TokenStream) -> TokenStream {
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
