//! `#[policy(..)]`

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::parse::ParseStream;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned as _;
use syn::{Data, DeriveInput, Field, Fields, LitInt, Path, Token, Type};

use super::value::{list, text, texts};
use super::{item, library};
use crate::attr::Settings;
use crate::complaints::Complaints;
use crate::keys;
use crate::raw::{Listed, Policy};

pub(crate) fn policy(keys: TokenStream, input: TokenStream, complaints: &mut Complaints) -> Option<Policy> {
    let input = item(input, complaints)?;
    let mut settings = Settings::new("policy", &keys::POLICY);
    settings.read(keys, complaints);
    Some(Policy {
        site: settings.take("site", complaints, text),
        site_name: settings.take("site_name", complaints, text),
        choices: settings.take("choices", complaints, |input, _| path(input).map(Some)),
        provider: settings.take("provider", complaints, text),
        recipients: settings.take("recipients", complaints, texts),
        languages: settings.take("languages", complaints, texts),
        audience_exemption: settings.take("audience_exemption", complaints, |input, _| {
            list(input, <proc_macro2::Ident as syn::parse::Parse>::parse).map(Some)
        }),
        changed: settings.take("changed", complaints, text),
        retired: settings.take("retired", complaints, |input, _| list(input, path).map(Some)),
        still_valid: settings.take_called("still_valid", complaints, still_valid),
        library: library(&mut settings, complaints),
        cookies: cookies(&input, complaints),
        is_documented: input.attrs.iter().any(|attr| attr.path().is_ident("doc")),
        attrs: input.attrs.iter().map(ToTokens::to_token_stream).collect(),
        ident: input.ident,
        vis: input.vis,
    })
}

/// Categories with their former fingerprints.
type Fingerprints = Vec<(TokenStream, Vec<u64>)>;

/// `Statistics = [0x1a2b3c4d5e6f7081], ..`
fn still_valid(input: ParseStream<'_>, _: &mut Complaints) -> syn::Result<Option<Fingerprints>> {
    let entry = |input: ParseStream<'_>| {
        let category = path(input)?;
        input.parse::<Token![=]>()?;
        let numbers = list(input, <LitInt as syn::parse::Parse>::parse)?;
        let numbers = numbers.iter().map(LitInt::base10_parse).collect::<syn::Result<_>>()?;
        Ok((category, numbers))
    };
    Ok(Some(Punctuated::<_, Token![,]>::parse_terminated_with(input, entry)?.into_iter().collect()))
}

fn path(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    input.call(Path::parse_mod_style).map(ToTokens::into_token_stream)
}

/// The types in the list.
fn cookies(input: &DeriveInput, complaints: &mut Complaints) -> Vec<Listed> {
    let help = format!("write `struct {}(SessionId, VisitorId);`", input.ident);
    if !input.generics.params.is_empty() {
        complaints.add(input.generics.span(), "a policy has no generic parameters", &help);
    }
    match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Unit => Vec::new(),
            Fields::Unnamed(fields) => {
                fields.unnamed.iter().filter_map(|field| listed(field, complaints)).collect()
            }
            Fields::Named(fields) => {
                let names = fields.named.iter().filter_map(|field| field.ident.as_ref());
                names.for_each(|name| {
                    complaints.add(name.span(), "a policy lists types without names", &help);
                });
                Vec::new()
            }
        },
        _ => {
            complaints.add(input.ident.span(), "a policy is declared on a tuple struct", &help);
            Vec::new()
        }
    }
}

fn listed(field: &Field, complaints: &mut Complaints) -> Option<Listed> {
    let cfgs = field.attrs.iter().filter(|attr| attr.path().is_ident("cfg"));
    match &field.ty {
        Type::Path(ty) if ty.qself.is_none() => Some(Listed {
            cfgs: cfgs.map(ToTokens::to_token_stream).collect(),
            path: ty.to_token_stream(),
            span: ty.span(),
        }),
        other => {
            let help = "write the path of a type with `#[derive(Cookie)]`";
            complaints.add(other.span(), "a policy lists the types of cookies", help);
            None
        }
    }
}
