//! `#[policy(..)]`: a unit struct, its list as a constant, and the table on its page.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::Path;
use syn::ext::IdentExt as _;

use super::list::{self, Asked};
use super::{docs, embed, paths, report, translations};
use crate::model::Policy;
use crate::raw::{Listed, StillValid};

pub(crate) fn policy(policy: &Policy<'_>) -> TokenStream {
    let (attrs, vis, ident, library) = (policy.attrs, policy.vis, policy.ident, policy.library);
    let table = table(policy);
    let denied = denied(policy);
    let facts = facts(policy);
    let declared = policy.cookies.iter().map(|cookie| list::declared(cookie, ident, library));
    let included = policy.parts.iter().map(|part| included(part, ident, library));
    let embedded = policy.embeds.iter().map(|one| embed::listed(one, ident, library));
    let embeds = embeds(policy);
    let (parts, cookies) = lists(policy);
    let known_site = policy.site.map(|_| known_site(ident, library));
    let functions = functions(policy);
    // This reports errors early, at the name of the policy; `Site` and `Jar` check again what they rely on.
    let check = quote! {
        const _: () = #library::__private::check(&<#ident as #library::Policy>::FACTS);
    };
    let check = list::at_name(check, ident);
    quote! {
        #attrs
        #table
        #vis struct #ident;

        #functions

        const _: () = {
            const __DEFAULTS: #library::__private::PolicyFacts = #facts;
            #parts
            #[automatically_derived]
            impl #library::Policy for #ident {
                const FACTS: #library::__private::PolicyFacts =
                    #library::__private::PolicyFacts { #cookies #embeds ..__DEFAULTS };
            }
            #known_site
            #(#declared)*
            #(#included)*
            #(#embedded)*
            #check
            #denied
        };
    }
}

/// What the type itself can do.
fn functions(policy: &Policy<'_>) -> TokenStream {
    let (ident, library) = (policy.ident, policy.library);
    // For a type without parameters, only a bound with `for` may be false where it is written.
    let known = policy.site.is_none().then(|| quote!(where for<'__a> Self: #library::KnownSite));
    quote! {
        #[automatically_derived]
        #[allow(dead_code)]
        impl #ident {
            /// Returns the policy page.
            pub fn document() -> #library::Document #known {
                #library::Document::of::<Self>()
            }

            /// Returns what is doubtful about the policy.
            pub fn report() -> #library::Report {
                #library::Report::of::<Self>()
            }
        }
    }
}

/// The rules of the report that are errors, each with a constant of its own, so that all of them are reported.
fn denied(policy: &Policy<'_>) -> TokenStream {
    let (library, ident) = (policy.library, policy.ident);
    let denials = policy.denied.iter().map(|rule| {
        let name = Ident::new(rule.value, rule.span);
        let facts = quote!(&<#ident as #library::Policy>::FACTS);
        list::at_name(quote!(const _: () = #library::__private::deny::#name(#facts);), &name)
    });
    denials.collect()
}

/// The constants that join the policy's own cookies with those of its parts, and the fields of the list.
fn lists(policy: &Policy<'_>) -> (TokenStream, TokenStream) {
    let (ident, library) = (policy.ident, policy.library);
    let own = policy
        .cookies
        .iter()
        .map(|Listed { cfgs, path, .. }| quote!(#cfgs __DEFAULTS.listed::<#ident, #path>()));
    if policy.parts.is_empty() {
        return (TokenStream::new(), quote!(cookies: &[#(#own),*],));
    }
    let parts = policy.parts.iter().map(|Listed { path, .. }| quote!(<#path as #library::List>::LIST));
    let declaration = quote!(#library::Declaration);
    let joined = quote! {
        const __OWN: &[#declaration] = &[#(#own),*];
        const __PARTS: &[#library::__private::ListFacts] = &[#(#parts),*];
        const __COUNT: usize = #library::__private::count(__OWN, __PARTS);
    };
    (joined, quote!(cookies: &__DEFAULTS.with_parts::<__COUNT>(__OWN, __PARTS), parts: __PARTS,))
}

/// The list of embeds, if there are any.
fn embeds(policy: &Policy<'_>) -> Option<TokenStream> {
    let ident = policy.ident;
    let each = policy.embeds.iter().map(|Listed { path, .. }| quote!(__DEFAULTS.embedded::<#ident, #path>()));
    (!policy.embeds.is_empty()).then(|| quote!(embeds: &[#(#each),*],))
}

/// What the policy says, without the cookies, which use it for what they do not say.
fn facts(policy: &Policy<'_>) -> TokenStream {
    let library = policy.library;
    let rust_name = policy.ident.unraw().to_string();
    let site = match policy.site {
        Some(site) => quote!(site: #site,),
        None => quote!(run_time: true,),
    };
    let plain_http = policy.plain_http.then(|| quote!(plain_http: true,));
    let seal_scope = policy.seal_scope.map(|scope| quote!(seal_scope: #scope,));
    let site_name = policy.site_name.as_ref().map(|name| quote!(site_name: #name,));
    let provider = policy.provider.unwrap_or_default();
    let page_texts = page_texts(policy);
    let says_recipients = policy.recipients.is_some();
    let recipients = policy.recipients.as_deref().unwrap_or_default();
    let languages = translations::languages(&policy.languages).map(|all| quote!(languages: #all,));
    let choices = option(policy.choices.map(|path| quote!(&<#path as #library::Cookie>::DECLARATION)));
    let own_origins = &policy.own_origins;
    let own_origins = (!own_origins.is_empty()).then(|| quote!(own_origins: &[#(#own_origins),*],));
    let retired = (!policy.retired.is_empty()).then(|| {
        let declarations = policy.retired.iter().map(|path| quote!(<#path as #library::Cookie>::DECLARATION));
        quote!(retired: &[#(#declarations),*],)
    });
    let law = law(policy);
    let changed = policy.changed.map(|date| quote!(changed: #date,));
    quote! {
        #library::__private::PolicyFacts {
            rust_name: #rust_name,
            #site
            #site_name
            #plain_http
            #seal_scope
            provider: #provider,
            #page_texts
            says_recipients: #says_recipients,
            recipients: &[#(#recipients),*],
            choices: #choices,
            #languages
            #changed
            #own_origins
            #retired
            #law
            ..#library::__private::PolicyFacts::DEFAULT
        }
    }
}

/// What the policy says to visitors besides the cookies.
fn page_texts(policy: &Policy<'_>) -> TokenStream {
    let controller = policy.controller.map(|text| quote!(controller: #text,));
    let contact = policy.contact.map(|text| quote!(contact: #text,));
    let privacy_notice = policy.privacy_notice.map(|text| quote!(privacy_notice: #text,));
    let refusal = policy.refusal.map(|text| quote!(refusal: #text,));
    let refusals = translations::all(&policy.refusals).map(|all| quote!(refusals: #all,));
    let processors = &policy.processors;
    let processors = (!processors.is_empty()).then(|| quote!(processors: &[#(#processors),*],));
    let transfers = policy.transfers.map(|text| quote!(transfers: #text,));
    let translated = translations::all(&policy.transfers_translations);
    let translated = translated.map(|all| quote!(transfers_translations: #all,));
    quote! {
        #controller #contact #privacy_notice #refusal #refusals #processors #transfers #translated
    }
}

/// Which law applies, what the report allows, and which former grants stay valid.
fn law(policy: &Policy<'_>) -> TokenStream {
    let library = policy.library;
    let countries = policy.audience_exemption.iter().map(|country| paths::variant(library, *country));
    let jurisdictions = report::jurisdictions(policy);
    let allowed = report::allowed(&policy.allowed);
    let still_valid = policy.still_valid.iter().flat_map(|StillValid { category, fingerprints }| {
        let category = paths::refusable(library, category);
        fingerprints.iter().map(move |number| quote!((<#category as #library::Category>::KEY, #number)))
    });
    quote! {
        audience_exemption: &[#(#countries),*],
        #jurisdictions
        #allowed
        still_valid: &[#(#still_valid),*],
    }
}

/// `Some(..)` or `None`, whatever these names mean where the code lands.
fn option(value: Option<impl ToTokens>) -> TokenStream {
    match value {
        Some(value) => quote!(::core::option::Option::Some(#value)),
        None => quote!(::core::option::Option::None),
    }
}

/// The impl that says that the address of the site is known when the program compiles.
pub(crate) fn known_site(ident: &Ident, library: &Path) -> TokenStream {
    quote! {
        impl #library::KnownSite for #ident {
            type By = #library::__private::Generated;
        }
    }
}

/// The impl that says that the list includes a part.
pub(crate) fn included(part: &Listed, ident: &Ident, library: &Path) -> TokenStream {
    let path = &part.path;
    quote! {
        impl #library::Includes<#path> for #ident {
            type By = #library::__private::Generated;
        }
    }
}

/// The table, with the rows of the parts last, as in the list.
fn table(policy: &Policy<'_>) -> TokenStream {
    let asked = Asked {
        provider: policy.provider.map(docs::plain).unwrap_or_default(),
        recipients: policy.recipients.as_deref().map(docs::names_of).unwrap_or_default(),
    };
    let title = match policy.site_name.as_deref().or(policy.site) {
        // A doc comment is already the title.
        _ if policy.is_documented => String::new(),
        Some(site) => format!("The cookies of {}:", docs::plain(site)),
        None => "The cookies of a site:".to_owned(),
    };
    let listed = policy.cookies.iter().chain(policy.embeds);
    let rows = listed.map(|entry| list::row(entry, &asked, policy.library));
    list::table(&title, rows.chain(policy.parts.iter().map(|part| list::rows_of_part(part, &asked))))
}
