//! `#[policy(..)]`

use std::collections::HashSet;

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::parse::ParseStream;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned as _;
use syn::{Data, DeriveInput, Field, Fields, LitInt, Path, Token, Type};

use super::item::{item, library};
use super::report::{allowed, denied};
use super::value::{entry, known, list, text, text_or, texts, translations, types, ungrouped, word, words};
use crate::attr::Settings;
use crate::complaints::Complaints;
use crate::given::Spanned;
use crate::keys::policy as key;
use crate::raw::{Country, Listed, Policy, Refusable, Site, StillValid};
use crate::suggest;
use crate::words::{self, Word as _};

pub(crate) fn policy(keys: TokenStream, input: TokenStream, complaints: &mut Complaints) -> Option<Policy> {
    let input = item(input, complaints)?;
    let mut settings = Settings::new("#[policy(..)]".to_owned(), key::ALL);
    settings.read(keys, complaints);
    Some(Policy {
        site: settings.take(&key::SITE, complaints, site),
        site_name: settings.take(&key::SITE_NAME, complaints, text),
        choices: settings.take(&key::CHOICES, complaints, |input, _| path(input).map(Some)),
        provider: settings.take(&key::PROVIDER, complaints, text),
        controller: settings.take(&key::CONTROLLER, complaints, text),
        contact: settings.take(&key::CONTACT, complaints, text),
        privacy_notice: settings.take(&key::PRIVACY_NOTICE, complaints, text),
        refusal: settings.take(&key::REFUSAL, complaints, text),
        refusals: settings.take(&key::REFUSALS, complaints, translations),
        processors: settings.take(&key::PROCESSORS, complaints, texts),
        transfers: settings.take(&key::TRANSFERS, complaints, text),
        transfers_translations: settings.take(&key::TRANSFERS_TRANSLATIONS, complaints, translations),
        recipients: settings.take(&key::RECIPIENTS, complaints, texts),
        plain_http: settings.take(&key::PLAIN_HTTP, complaints, word),
        seal_scope: settings.take(&key::SEAL_SCOPE, complaints, text),
        languages: settings.take(&key::LANGUAGES, complaints, texts),
        audience_exemption: settings.take(&key::AUDIENCE_EXEMPTION, complaints, countries),
        changed: settings.take(&key::CHANGED, complaints, text),
        part: settings.take(&key::PART, complaints, |_, _| Ok(Some(()))),
        parts: settings.take(&key::PARTS, complaints, |input, _| types(input).map(Some)),
        embeds: settings.take(&key::EMBEDS, complaints, |input, _| types(input).map(Some)),
        own_origins: settings.take(&key::OWN_ORIGINS, complaints, texts),
        retired: settings.take(&key::RETIRED, complaints, |input, _| list(input, path).map(Some)),
        jurisdictions: settings.take(&key::JURISDICTIONS, complaints, words),
        allowed: settings.take_all(&key::ALLOW, complaints, allowed),
        denied: settings.take(&key::DENY, complaints, denied),
        still_valid: settings.take(&key::STILL_VALID, complaints, still_valid),
        library: library(&mut settings, &key::CRATE, complaints),
        cookies: cookies(&input, complaints),
        is_documented: input.attrs.iter().any(|attr| attr.path().is_ident("doc")),
        attrs: input.attrs.iter().map(ToTokens::to_token_stream).collect(),
        ident: input.ident,
        vis: input.vis,
    })
}

/// `"https://example.org"`, or `run_time`.
fn site(input: ParseStream<'_>, complaints: &mut Complaints) -> syn::Result<Option<Site>> {
    Ok(text_or(input, "run_time", complaints)?.map(|given| given.map_or(Site::RunTime, Site::Address)))
}

/// `[FR, UK]`
fn countries(
    input: ParseStream<'_>,
    complaints: &mut Complaints,
) -> syn::Result<Option<Vec<Spanned<Country>>>> {
    let names = list(input, <Ident as syn::parse::Parse>::parse)?;
    // Each name is read, so that each unknown one is reported.
    let countries: Vec<_> = names.iter().map(|name| country(name, complaints)).collect();
    Ok(countries.into_iter().collect())
}

fn country(name: &Ident, complaints: &mut Complaints) -> Option<Spanned<Country>> {
    let country = match words::Country::ALL.iter().find(|country| name == country.word()) {
        Some(country) => Country::Exempting(*country),
        None if name == "DE" => Country::Germany,
        None => {
            let what = format!("an exemption of `{name}` for audience measurement is not implemented");
            let help = suggest::help(&name.to_string(), &words::all::<words::Country>());
            complaints.add(name.span(), &what, &help);
            return None;
        }
    };
    Some(Spanned { value: country, span: name.span() })
}

/// `Statistics = [0x1a2b3c4d5e6f7081], ..`
fn still_valid(input: ParseStream<'_>, complaints: &mut Complaints) -> syn::Result<Option<Vec<StillValid>>> {
    let entry = |input: ParseStream<'_>| {
        let category = input.call(Path::parse_mod_style)?;
        input.parse::<Token![=]>()?;
        let numbers = list(input, <LitInt as syn::parse::Parse>::parse)?;
        Ok((category, numbers.iter().map(LitInt::base10_parse).collect::<syn::Result<_>>()?))
    };
    let entries = Punctuated::<_, Token![,]>::parse_terminated_with(input, entry)?;
    let entries: Vec<_> = entries
        .into_iter()
        .map(|(category, fingerprints)| {
            Some(StillValid { category: refusable(category, complaints)?, fingerprints })
        })
        .collect();
    Ok(entries.into_iter().collect())
}

/// A built-in category, or else the application's own. A lock file has no paths, so the line that it proposes has a name.
fn refusable(category: Path, complaints: &mut Complaints) -> Option<Refusable> {
    let is_built_in = |ident: &&Ident| {
        let names = [words::all::<words::Category>(), words::all::<words::Refusable>()].concat();
        suggest::nearest(&ident.to_string(), names).is_some()
    };
    match category.get_ident().filter(is_built_in) {
        Some(ident) => known(ident, complaints).map(Refusable::BuiltIn),
        None => Some(Refusable::Own(category.into_token_stream())),
    }
}

fn path(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    input.call(Path::parse_mod_style).map(ToTokens::into_token_stream)
}

/// The types in the list.
fn cookies(input: &DeriveInput, complaints: &mut Complaints) -> Vec<Listed> {
    let help = format!("write `struct {}(SessionId, VisitorId);`", input.ident);
    if !input.generics.params.is_empty() {
        complaints.add(input.generics.span(), "a policy cannot have generic parameters", &help);
    }
    match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Unit => Vec::new(),
            Fields::Unnamed(fields) => {
                let mut known = HashSet::new();
                fields.unnamed.iter().filter_map(|field| listed(field, &mut known, complaints)).collect()
            }
            Fields::Named(fields) => {
                let names = fields.named.iter().filter_map(|field| field.ident.as_ref());
                names.for_each(|name| {
                    complaints.add(name.span(), "a policy lists types, without field names", &help);
                });
                Vec::new()
            }
        },
        _ => {
            complaints.add(input.ident.span(), "a policy must be a tuple struct", &help);
            Vec::new()
        }
    }
}

/// What an entry of the list can have: conditions, and what changes nothing.
const KEPT: [&str; 6] = ["cfg", "doc", "allow", "expect", "warn", "deny"];

/// An entry of the list. `known` has the paths of those before it.
fn listed(field: &Field, known: &mut HashSet<String>, complaints: &mut Complaints) -> Option<Listed> {
    let cfgs = field.attrs.iter().filter(|attr| attr.path().is_ident("cfg"));
    for attr in field.attrs.iter().filter(|attr| !KEPT.iter().any(|name| attr.path().is_ident(name))) {
        let name = attr.path().to_token_stream().to_string().replace(' ', "");
        let help = match name.as_str() {
            "cfg_attr" => "write each condition as `#[cfg(..)]`",
            _ => "remove it, and write what it says where the cookie is declared",
        };
        complaints.add(attr.path().span(), &format!("`{name}` has no effect on a cookie of the list"), help);
    }
    match ungrouped(&field.ty) {
        Type::Path(ty) if ty.qself.is_none() => {
            let cfgs: TokenStream = cfgs.map(ToTokens::to_token_stream).collect();
            Some(entry(cfgs, ty.to_token_stream(), ty.span(), known))
        }
        other => {
            let help = "write the path of a type with `#[derive(Cookie)]`";
            complaints.add(other.span(), "a policy lists the types of cookies", help);
            None
        }
    }
}
