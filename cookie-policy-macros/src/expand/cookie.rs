//! `impl Cookie`: the declaration as a constant, and the value to and from text.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::ext::IdentExt as _;
use syn::spanned::Spanned as _;
use syn::{Path, PathSegment, Token};

use super::{docs, line, row, setters, translations};
use crate::hash::hash;
use crate::model::{Category, Cookie, Encoding, Lifetime, Party, SetBy, Value};

pub(crate) fn cookie(cookie: &Cookie<'_>) -> TokenStream {
    let (library, ident) = (cookie.library, cookie.ident);
    let category = category(cookie);
    let origin = format_ident!("{}", origin(cookie));
    let facts = facts(cookie);
    let (of, exemption) = exemption(cookie);
    let docs = docs::declaration(cookie);
    let value = value(cookie);
    let setters = setters::setters(cookie, &category);
    let needs = needs(cookie, &category);
    let row = row(&docs::row(cookie));
    quote! {
        #[doc = #docs]
        #[automatically_derived]
        impl #library::Cookie for #ident {
            type Category = #category;
            type Origin = #library::capability::#origin;
            const DECLARATION: #library::Declaration = #library::Declaration::#of::<#category>(#exemption #facts);
            #value
        }
        #needs
        #setters
        #row
    }
}

/// The type of the category.
fn category(cookie: &Cookie<'_>) -> TokenStream {
    let library = cookie.library;
    let name = match &cookie.category {
        Category::Own(path) => return (*path).clone(),
        Category::Necessary { .. } => "Necessary",
        Category::AnonymousStatistics => "AnonymousStatistics",
        Category::BuiltIn(name) => name,
    };
    let name = format_ident!("{name}");
    quote!(#library::#name)
}

/// Which of the library's origins the cookie has: what can be done with it here.
pub(super) fn origin(cookie: &Cookie<'_>) -> &'static str {
    match (cookie.party, cookie.set_by, &cookie.value) {
        (Party::Third, _, _) => "ThirdParty",
        (_, SetBy::Script, Value::None) => "ScriptAlone",
        (_, SetBy::Script, _) => "Script",
        (_, _, Value::None) => "Elsewhere",
        (_, _, Value::Field(_, Encoding::Choices)) => "ChoicesCookie",
        _ => "Server",
    }
}

/// The consent token of its category covers a cookie that is not necessary.
fn needs(cookie: &Cookie<'_>, category: &TokenStream) -> TokenStream {
    let (library, ident) = (cookie.library, cookie.ident);
    if matches!(cookie.category, Category::Necessary { .. }) {
        return TokenStream::new();
    }
    quote! {
        impl #library::Needs<#category> for #ident {
            type By = #library::__private::Generated;
        }
    }
}

/// The constructor: a necessary cookie has an exemption, and no other has.
fn exemption(cookie: &Cookie<'_>) -> (Ident, Option<TokenStream>) {
    let Category::Necessary { exemption } = cookie.category else { return (format_ident!("of"), None) };
    let exemption = variant(cookie.library, "Exemption", exemption);
    (format_ident!("exempt"), Some(quote!(#exemption,)))
}

/// What the declaration says, but for what is the default anyway: less code for the compiler.
fn facts(cookie: &Cookie<'_>) -> TokenStream {
    let library = cookie.library;
    let Cookie { name, purpose, .. } = cookie;
    let rust_name = cookie.ident.unraw().to_string();
    let max_age = line::max_age(cookie.lifetime);
    let removal = line::removal(cookie, cookie.path, cookie.domain);
    let (identity, material) = (identity(cookie), material(cookie));
    let mut facts = quote! {
        rust_name: #rust_name, name: #name, purpose: #purpose, removal: #removal,
        identity: #identity, material: #material,
    };
    let mut say = |unusual: bool, fact: TokenStream| facts.extend(unusual.then_some(fact));
    say(name.contains('*'), quote!(varies: true,));
    if let Some(provider) = cookie.provider {
        say(true, quote!(provider: #provider,));
    }
    if let Some(function) = cookie.function {
        say(true, quote!(function: #function,));
    }
    for (field, texts) in [("purposes", &cookie.purposes), ("functions", &cookie.functions)] {
        let (field, texts) = (format_ident!("{field}"), translations::all(texts));
        say(texts.is_some(), quote!(#field: #texts,));
    }
    match cookie.lifetime {
        Lifetime::Session => {}
        Lifetime::Persistent(seconds) => {
            say(true, quote!(session: false, seconds: #seconds, max_age: #max_age,));
        }
        Lifetime::SessionOr(seconds) => say(true, quote!(seconds: #seconds, max_age: #max_age,)),
    }
    if let Some((path, domain)) = cookie.formerly {
        let former = line::removal(cookie, path, domain);
        say(true, quote!(formerly: #former,));
    }
    if let Some(names) = &cookie.recipients {
        say(true, quote!(says_recipients: true,));
        say(!names.is_empty(), quote!(recipients: &[#(#names),*],));
    }
    let attributes = attributes(cookie);
    if !attributes.is_empty() {
        let rest = quote!(..#library::__private::ATTRIBUTES);
        say(true, quote!(attributes: #library::__private::Attributes { #attributes #rest },));
    }
    quote!(#library::__private::Facts { #facts ..#library::__private::FACTS })
}

/// The attributes that are not the default.
fn attributes(cookie: &Cookie<'_>) -> TokenStream {
    let library = cookie.library;
    let Cookie { path, secure, http_only, .. } = cookie;
    let mut attributes = TokenStream::new();
    let mut say = |unusual: bool, attribute: TokenStream| attributes.extend(unusual.then_some(attribute));
    say(cookie.party == Party::Third, quote!(party: #library::Party::Third,));
    say(cookie.set_by == SetBy::Script, quote!(set_by: #library::SetBy::Script,));
    say(*path != "/", quote!(path: #path,));
    if let Some(domain) = cookie.domain {
        say(true, quote!(domain: #domain,));
    }
    if cookie.same_site != "Lax" {
        let same_site = variant(library, "SameSite", cookie.same_site);
        say(true, quote!(same_site: #same_site,));
    }
    say(!secure, quote!(secure: false,));
    say(!http_only, quote!(http_only: false,));
    say(cookie.partitioned, quote!(partitioned: true,));
    if let Some(encoding) = encoding(cookie) {
        let encoding = variant(library, "Encoding", encoding);
        say(true, quote!(encoding: #encoding,));
    }
    if let Some(seal) = cookie.seal {
        // A missing feature is an error at the value.
        let library = &at(library, seal.span);
        let name = Ident::new(if seal.value == "signed" { "Signed" } else { "Private" }, seal.span);
        let value = quote_spanned!(seal.span=> #library::__seal!(#name));
        say(true, quote!(seal: #value,));
    }
    attributes
}

/// A variant of one of the library's enums.
fn variant(library: &Path, name: &str, variant: &str) -> TokenStream {
    let (name, variant) = (format_ident!("{name}"), format_ident!("{variant}"));
    quote!(#library::#name::#variant)
}

/// The encoding, unless it is the default.
fn encoding(cookie: &Cookie<'_>) -> Option<&'static str> {
    match cookie.value {
        Value::Field(_, Encoding::Raw | Encoding::Choices) | Value::Variants(_, Encoding::Raw) => Some("Raw"),
        Value::Field(_, Encoding::Json) | Value::Itself => Some("Json"),
        Value::Field(_, Encoding::Percent) | Value::Variants(..) | Value::None => None,
    }
}

/// What a browser tells cookies apart by (RFC 6265bis, section 5.7): the upper half stands for the name, the lower for the
/// rest. Cookies of third parties live on other hosts.
fn identity(cookie: &Cookie<'_>) -> u64 {
    let host = match cookie.party {
        Party::First => "",
        Party::Third => cookie.provider.unwrap_or_default(),
    };
    let partition = if cookie.partitioned { "partitioned" } else { "" };
    let rest = hash([cookie.domain.unwrap_or_default(), cookie.path, partition, host]);
    (hash([cookie.name]) >> 32 << 32) | (rest >> 32)
}

/// What a visitor's consent is about.
fn material(cookie: &Cookie<'_>) -> u64 {
    let (session, seconds) = match cookie.lifetime {
        Lifetime::Session => ("session", 0),
        Lifetime::Persistent(seconds) => ("", seconds),
        Lifetime::SessionOr(seconds) => ("session", seconds),
    };
    let seconds = seconds.to_string();
    let party = if cookie.party == Party::Third { "third" } else { "first" };
    let mut recipients = cookie.recipients.clone().unwrap_or_default();
    recipients.sort_unstable();
    let texts =
        [cookie.name, cookie.provider.unwrap_or_default(), &cookie.purpose_key, session, &seconds, party];
    hash(["material"].into_iter().chain(texts).chain(recipients))
}

/// The value to and from text.
fn value(cookie: &Cookie<'_>) -> TokenStream {
    let library = cookie.library;
    // A value that does not fit its codec is an error at the type of the value.
    let codec = |ty: &TokenStream, span: Span, encoding: Encoding| {
        let library = &at(library, span);
        let codec = Ident::new(codec(encoding), span);
        quote_spanned!(span=> <#library::__private::#codec as #library::__private::Codec<#ty>>::access)
    };
    let itself = quote!(|cookie| cookie, |cookie| cookie);
    let value = match &cookie.value {
        Value::None => quote!(#library::__private::no_value(access)),
        Value::Field(ty, encoding) => {
            let codec = codec(ty, ty.span(), *encoding);
            quote!(#codec(access, |cookie| &cookie.0, Self))
        }
        Value::Itself => {
            let codec = codec(&quote!(Self), cookie.ident.span(), Encoding::Json);
            quote!(#codec(access, #itself))
        }
        Value::Variants(_, encoding) => {
            let codec = codec(&quote!(Self), cookie.ident.span(), *encoding);
            quote!(#codec(access, #itself))
        }
    };
    quote! {
        fn __value(access: #library::__private::Access<'_, Self>) -> #library::__private::Accessed<Self> {
            #value
        }
    }
}

/// A path of plain names, as if it were written at `span`.
fn at(path: &Path, span: Span) -> Path {
    let name = |segment: &PathSegment| PathSegment::from(Ident::new(&segment.ident.to_string(), span));
    Path {
        leading_colon: path.leading_colon.as_ref().map(|_| Token![::](span)),
        segments: path.segments.iter().map(name).collect(),
    }
}

/// The library's type for an encoding.
fn codec(encoding: Encoding) -> &'static str {
    match encoding {
        Encoding::Percent => "Percent",
        Encoding::Raw => "Raw",
        Encoding::Json => "Json",
        Encoding::Choices => "ChoicesText",
    }
}

/// An enum is a value, too: its variants as text.
pub(super) fn variants(cookie: &Cookie<'_>) -> TokenStream {
    let (library, ident) = (cookie.library, cookie.ident);
    let Value::Variants(variants, _) = &cookie.value else { return TokenStream::new() };
    let names: Vec<_> = variants.iter().map(|(name, _)| name).collect();
    let texts: Vec<_> = variants.iter().map(|(_, text)| text).collect();
    quote! {
        impl #library::CookieValue for #ident {
            fn encode(&self) -> #library::__private::Cow<'_, ::core::primitive::str> {
                #library::__private::Cow::Borrowed(match self {
                    #(Self::#names => #texts,)*
                })
            }
            fn decode(text: &::core::primitive::str) -> ::core::option::Option<Self> {
                match text {
                    #(#texts => ::core::option::Option::Some(Self::#names),)*
                    _ => ::core::option::Option::None,
                }
            }
        }
    }
}
