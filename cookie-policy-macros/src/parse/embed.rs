//! `#[derive(Embed)]`

use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::spanned::Spanned as _;
use syn::{Data, DeriveInput, Index, Type};

use super::address::address;
use super::category::category;
use super::doc;
use super::item::{item, library, settings};
use super::report::allowed;
use super::value::{list, provider, text, texts, translations, types, ungrouped, word};
use crate::attr::Settings;
use crate::complaints::Complaints;
use crate::given::{Given, Spanned};
use crate::keys::{embed as key, origins as origin};
use crate::raw::embed::{Embed, Field, Fields, Origins};
use crate::words::{Directive, Word as _};

pub(crate) fn embed(input: TokenStream, complaints: &mut Complaints) -> Option<Embed> {
    let input = item(input, complaints)?;
    let mut settings = settings("embed", key::ALL, &input, complaints);
    Some(Embed {
        key: settings.take(&key::KEY, complaints, text),
        title: settings.take(&key::TITLE, complaints, text),
        titles: settings.take(&key::TITLES, complaints, translations),
        provider: settings.take(&key::PROVIDER, complaints, provider),
        purpose: settings.take(&key::PURPOSE, complaints, text),
        purposes: settings.take(&key::PURPOSES, complaints, translations),
        purpose_key: settings.take(&key::PURPOSE_KEY, complaints, text),
        doc: doc::first_paragraph(&input.attrs),
        category: settings.take(&key::CATEGORY, complaints, category),
        frame: settings.take(&key::FRAME, complaints, address),
        script: settings.take(&key::SCRIPT, complaints, address),
        image: settings.take(&key::IMAGE, complaints, address),
        link: settings.take(&key::LINK, complaints, address),
        origins: settings.take(&key::ORIGINS, complaints, origins),
        start: settings.take(&key::START, complaints, text),
        placeholder: settings.take(&key::PLACEHOLDER, complaints, word),
        cookies: settings.take(&key::COOKIES, complaints, |input, _| types(input).map(Some)),
        recipients: settings.take(&key::RECIPIENTS, complaints, texts),
        privacy: settings.take(&key::PRIVACY, complaints, address),
        countries: settings.take(&key::COUNTRIES, complaints, |input, _| countries(input).map(Some)),
        sandbox: settings.take(&key::SANDBOX, complaints, text),
        allow: settings.take(&key::ALLOW, complaints, text),
        referrer_policy: settings.take(&key::REFERRER_POLICY, complaints, text),
        loading: settings.take(&key::LOADING, complaints, text),
        ratio: settings.take(&key::RATIO, complaints, text),
        thumbnail: settings.take(&key::THUMBNAIL, complaints, address),
        allowed: settings.take_all(&key::ALLOWED_RULES, complaints, allowed),
        library: library(&mut settings, &key::CRATE, complaints),
        fields: fields(&input),
        ident: input.ident,
        vis: input.vis,
    })
}

fn fields(input: &DeriveInput) -> Fields {
    if !input.generics.params.is_empty() {
        return Fields::Generic(input.generics.span());
    }
    let Data::Struct(data) = &input.data else { return Fields::NotStruct };
    let field = |(number, field): (usize, &syn::Field)| match &field.ident {
        Some(name) => Field {
            name: name.unraw().to_string(),
            span: name.span(),
            member: name.to_token_stream(),
            is_option: is_option(&field.ty),
        },
        None => Field {
            name: number.to_string(),
            span: field.ty.span(),
            member: Index::from(number).to_token_stream(),
            is_option: is_option(&field.ty),
        },
    };
    Fields::Struct(data.fields.iter().enumerate().map(field).collect())
}

/// A macro sees the name of a type only.
fn is_option(ty: &Type) -> bool {
    let Type::Path(path) = ungrouped(ty) else { return false };
    path.path.segments.last().is_some_and(|last| last.ident == "Option")
}

/// `connect = ["https://region1.google-analytics.com"], image = [..]`
fn origins(input: ParseStream<'_>, complaints: &mut Complaints) -> syn::Result<Option<Vec<Origins>>> {
    let mut settings = Settings::new("origins(..)".to_owned(), origin::ALL);
    settings.read(input.parse()?, complaints);
    let given = Directive::ALL.iter().zip(origin::ALL).map(|(directive, key)| {
        match settings.take(key, complaints, texts) {
            Given::Value(Spanned { value: sources, span }) => {
                Ok(Some(Origins { directive: *directive, span, sources }))
            }
            Given::Nothing => Ok(None),
            Given::Unreadable => Err(()),
        }
    });
    // Each is read, so that each wrong one is reported.
    let all: Vec<Result<Option<Origins>, ()>> = given.collect();
    Ok(all.into_iter().collect::<Result<Vec<_>, ()>>().ok().map(|all| all.into_iter().flatten().collect()))
}

/// `[IE, US]`
fn countries(input: ParseStream<'_>) -> syn::Result<Vec<Spanned<String>>> {
    let names = list(input, Ident::parse_any)?;
    let country = |name: Ident| {
        let span: Span = name.span();
        Spanned { value: name.to_string(), span }
    };
    Ok(names.into_iter().map(country).collect())
}
