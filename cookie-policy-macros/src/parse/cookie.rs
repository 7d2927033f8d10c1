//! `#[derive(Cookie)]`

use proc_macro2::TokenStream;
use quote::ToTokens as _;
use syn::parse::ParseStream;
use syn::spanned::Spanned as _;
use syn::{Data, DeriveInput, Fields};

use super::category::category;
use super::doc;
use super::item::{item, library, settings};
use super::lifetime::lifetime;
use super::report::allowed;
use super::value::{flag, number, provider, text, text_or, texts, translations, word};
use crate::attr::Settings;
use crate::complaints::Complaints;
use crate::keys::{cookie as key, formerly};
use crate::raw::{Cookie, Domain, Former, Shape};

pub(crate) fn cookie(input: TokenStream, complaints: &mut Complaints) -> Option<Cookie> {
    let input = item(input, complaints)?;
    let mut settings = settings("cookie", key::ALL, &input, complaints);
    let name = settings.take(&key::NAME, complaints, text);
    Some(Cookie {
        family: name.text().filter(|name| name.contains("{}")).map(|name| name.replacen("{}", "*", 1)),
        name,
        names: settings.take(&key::NAMES, complaints, number),
        purpose: settings.take(&key::PURPOSE, complaints, text),
        purposes: settings.take(&key::PURPOSES, complaints, translations),
        purpose_key: settings.take(&key::PURPOSE_KEY, complaints, text),
        refresh: settings.take(&key::REFRESH, complaints, flag),
        function: settings.take(&key::FUNCTION, complaints, text),
        functions: settings.take(&key::FUNCTIONS, complaints, translations),
        path: settings.take(&key::PATH_ATTRIBUTE, complaints, text),
        domain: settings.take(&key::DOMAIN_ATTRIBUTE, complaints, domain),
        prefix: settings.take(&key::PREFIX, complaints, word),
        secure: settings.take(&key::SECURE, complaints, flag),
        http_only: settings.take(&key::HTTP_ONLY, complaints, flag),
        partitioned: settings.take(&key::PARTITIONED, complaints, flag),
        doc: doc::first_paragraph(&input.attrs),
        provider: settings.take(&key::PROVIDER, complaints, provider),
        category: settings.take(&key::CATEGORY, complaints, category),
        lifetime: settings.take(&key::LIFETIME, complaints, lifetime),
        recipients: settings.take(&key::RECIPIENTS, complaints, texts),
        party: settings.take(&key::PARTY, complaints, word),
        provider_url: settings.take(&key::PROVIDER_URL, complaints, text),
        host: settings.take(&key::HOST, complaints, text),
        storage: settings.take(&key::STORAGE, complaints, word),
        set_by: settings.take(&key::SET_BY, complaints, word),
        same_site: settings.take(&key::SAME_SITE, complaints, word),
        formerly: settings.take_all(&key::FORMERLY, complaints, former),
        encoding: settings.take(&key::ENCODING, complaints, word),
        seal: settings.take(&key::SEAL, complaints, word),
        allowed: settings.take_all(&key::ALLOW, complaints, allowed),
        formerly_signed: settings.take(&key::FORMERLY_SIGNED, complaints, flag),
        library: library(&mut settings, &key::CRATE, complaints),
        shape: shape(&input),
        ident: input.ident,
        vis: input.vis,
    })
}

fn shape(input: &DeriveInput) -> Shape {
    if !input.generics.params.is_empty() {
        return Shape::Generic(input.generics.span());
    }
    match &input.data {
        Data::Enum(data) => {
            let variants = data.variants.iter();
            Shape::Enum(variants.map(|v| (v.ident.clone(), matches!(v.fields, Fields::Unit))).collect())
        }
        Data::Struct(data) => match &data.fields {
            Fields::Unit => Shape::Unit,
            Fields::Named(_) => Shape::Named,
            Fields::Unnamed(fields) => {
                Shape::Tuple(fields.unnamed.iter().map(|field| field.ty.to_token_stream()).collect())
            }
        },
        _ => Shape::Union,
    }
}

/// `"opendatasoft.com"`, or `site`.
fn domain(input: ParseStream<'_>, complaints: &mut Complaints) -> syn::Result<Option<Domain>> {
    Ok(text_or(input, "site", complaints)?.map(|given| given.map_or(Domain::Site, Domain::Named)))
}

/// `name = "session", path = "/shop", until = "2027-11-24"`
fn former(input: ParseStream<'_>, complaints: &mut Complaints) -> syn::Result<Option<Former>> {
    let mut settings = Settings::new("formerly(..)".to_owned(), formerly::ALL);
    settings.read(input.parse()?, complaints);
    Ok(Some(Former {
        name: settings.take(&formerly::NAME, complaints, text),
        path: settings.take(&formerly::PATH_ATTRIBUTE, complaints, text),
        domain: settings.take(&formerly::DOMAIN_ATTRIBUTE, complaints, domain),
        partitioned: settings.take(&formerly::PARTITIONED, complaints, flag),
        until: settings.take(&formerly::UNTIL, complaints, text),
    }))
}
