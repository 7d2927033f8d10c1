//! `#[derive(Cookie)]`

use proc_macro2::{Group, Ident, TokenStream};
use quote::{ToTokens as _, quote};
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::spanned::Spanned as _;
use syn::{Data, DeriveInput, Fields, LitStr, Path};

use super::value::{flag, known, text, texts, translations, word};
use super::{doc, item, library, lifetime, settings};
use crate::attr::Settings;
use crate::complaints::Complaints;
use crate::keys;
use crate::raw::{Category, Cookie, Place, Provider, Shape};
use crate::suggest;

/// The built-in categories as they are written in a declaration.
pub(crate) const CATEGORIES: [&str; 4] = ["Necessary", "Preferences", "Statistics", "Marketing"];

pub(crate) fn cookie(input: TokenStream, complaints: &mut Complaints) -> Option<Cookie> {
    let input = item(input, complaints)?;
    let mut settings = settings("cookie", &keys::COOKIE, &input, complaints);
    let mut take = |key, complaints: &mut Complaints| settings.take(key, complaints, text);
    let [name, purpose, purpose_key, function, path, domain] =
        ["name", "purpose", "purpose_key", "function", "path", "domain"].map(|key| take(key, complaints));
    let [secure, http_only, partitioned] =
        ["secure", "http_only", "partitioned"].map(|key| settings.take(key, complaints, flag));
    let [purposes, functions] =
        ["purpose(..)", "function(..)"].map(|key| settings.take_called(key, complaints, translations));
    Some(Cookie {
        name,
        purpose,
        purposes,
        purpose_key,
        function,
        functions,
        path,
        domain,
        secure,
        http_only,
        partitioned,
        doc: doc::first_paragraph(&input.attrs),
        provider: settings.take("provider", complaints, provider),
        category: settings.take("category", complaints, category),
        lifetime: settings.take("lifetime", complaints, lifetime::lifetime),
        recipients: settings.take("recipients", complaints, texts),
        party: settings.take("party", complaints, word(&["First", "Third"])),
        set_by: settings.take("set_by", complaints, word(&["Server", "Script"])),
        same_site: settings.take("same_site", complaints, word(&["Strict", "Lax", "None"])),
        formerly: settings.take_called("formerly", complaints, place),
        encoding: settings.take("encoding", complaints, word(&["percent", "raw", "json"])),
        seal: settings.take("seal", complaints, word(&["signed", "private"])),
        library: library(&mut settings, complaints),
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

/// `"Opendatasoft"`, or `site`.
fn provider(input: ParseStream<'_>, complaints: &mut Complaints) -> syn::Result<Option<Provider>> {
    if input.peek(LitStr) {
        return Ok(text(input, complaints)?.map(Provider::Named));
    }
    let ident = input.call(Ident::parse_any)?;
    if ident == "site" { Ok(Some(Provider::Site)) } else { Err(syn::Error::new(ident.span(), "")) }
}

/// `Necessary(Authentication)`, `Statistics`, or `crate::Personalisation`.
fn category(input: ParseStream<'_>, complaints: &mut Complaints) -> syn::Result<Option<Category>> {
    let path = input.call(Path::parse_mod_style)?;
    let detail = detail(input)?;
    let first = path.segments.first().map(|segment| &segment.ident);
    if let Some(name) =
        first.filter(|first| path.segments.len() > 1 && CATEGORIES.iter().any(|name| *first == name))
    {
        let rest = path
            .segments
            .iter()
            .skip(1)
            .map(|segment| segment.ident.to_string())
            .collect::<Vec<_>>()
            .join("::");
        let help = format!("write `category = {name}({rest})`");
        complaints.add(name.span(), &format!("what belongs to `{name}` stands in parentheses"), &help);
        return Ok(None);
    }
    let Some(ident) = path.get_ident() else {
        let help = format!("write `category = {}`", quote!(#path).to_string().replace(' ', ""));
        let what = "a category of your own takes nothing in parentheses";
        detail.iter().for_each(|detail| complaints.add(detail.span(), what, &help));
        return Ok(detail.is_none().then(|| Category::Own(quote!(#path))));
    };
    let Some(name) = CATEGORIES.into_iter().find(|name| ident == name) else {
        complain_of_category(ident, complaints);
        return Ok(None);
    };
    let Some(detail) = detail else { return Ok(Some(Category::BuiltIn { name, detail: None })) };
    let word = word_of(name, &detail, complaints);
    Ok(word.map(|word| Category::BuiltIn { name, detail: Some(word) }))
}

/// What stands in parentheses, if they are there.
fn detail(input: ParseStream<'_>) -> syn::Result<Option<Group>> {
    if input.peek(syn::token::Paren) { input.parse().map(Some) } else { Ok(None) }
}

/// The one word in parentheses behind a built-in category.
fn word_of(name: &str, detail: &Group, complaints: &mut Complaints) -> Option<&'static str> {
    let (kind, words): (_, &[&str]) = match name {
        "Necessary" => ("exemption", &EXEMPTIONS),
        "Statistics" => ("kind of statistics", &["Anonymous"]),
        _ => {
            let help = format!("write `category = {name}`");
            complaints.add(detail.span(), &format!("`{name}` takes nothing in parentheses"), &help);
            return None;
        }
    };
    let Ok(word) = Ident::parse_any.parse2(detail.stream()) else {
        let help = format!("write `category = {name}({})`", words.first()?);
        complaints.add(detail.span(), &format!("`{name}` takes one {kind} in parentheses"), &help);
        return None;
    };
    known(kind, &word, words, complaints)
}

fn complain_of_category(ident: &Ident, complaints: &mut Complaints) {
    let help = match ident.to_string().as_str() {
        "AnonymousStatistics" => "write `category = Statistics(Anonymous)`".to_owned(),
        name => {
            let own = format!(" (a category of your own is written with a path: `crate::{name}`)");
            suggest::help(name, &CATEGORIES) + &own
        }
    };
    complaints.add(ident.span(), &format!("unknown category `{ident}`"), &help);
}

/// The exemptions of `Necessary`.
pub(crate) const EXEMPTIONS: [&str; 8] = [
    "Authentication",
    "Security",
    "UserInput",
    "UserInterface",
    "LoadBalancing",
    "Media",
    "SocialSharing",
    "Choices",
];

/// `path = "/shop", domain = "opendatasoft.com"`
fn place(input: ParseStream<'_>, complaints: &mut Complaints) -> syn::Result<Option<Place>> {
    let mut settings = Settings::new("formerly", &keys::FORMERLY);
    settings.read(input.parse()?, complaints);
    let [path, domain] = ["path", "domain"].map(|key| settings.take(key, complaints, text));
    Ok(Some(Place { path, domain }))
}
