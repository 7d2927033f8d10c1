//! `impl Cookie`: the declaration as a constant, and the value to and from text.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::ext::IdentExt as _;
use syn::spanned::Spanned as _;

use super::{docs, option, row, setters};
use crate::hash::hash;
use crate::model::{Category, Cookie, Encoding, Lifetime, Party, SetBy, Value};

pub(crate) fn cookie(cookie: &Cookie<'_>) -> TokenStream {
    let (library, ident) = (cookie.library, cookie.ident);
    let category = category(cookie);
    let origin = format_ident!("{}", origin(cookie));
    let facts = facts(cookie);
    let docs = docs::declaration(cookie);
    let value = value(cookie);
    let setters = setters::setters(cookie, &category);
    let needs = needs(cookie, &category);
    let row = row(&docs::row(cookie));
    quote! {
        #[doc = #docs]
        #[automatically_derived]
        #[allow(deprecated)]
        impl #library::Cookie for #ident {
            type Category = #category;
            type Origin = #library::origin::#origin;
            const DECLARATION: #library::Declaration = #library::Declaration::new(#facts);
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
        (_, _, Value::Field(_, Encoding::Choices)) => "Answer",
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
        #[automatically_derived]
        #[allow(deprecated)]
        impl #library::Needs<#category> for #ident {
            const NEEDS: #library::__private::Generated = #library::__private::Generated;
        }
    }
}

/// What the declaration says, without what is the default anyway: less code for the compiler.
fn facts(cookie: &Cookie<'_>) -> TokenStream {
    let library = cookie.library;
    let mut fields = TokenStream::new();
    let mut field = |name: &str, is_default: bool, value: TokenStream| {
        let name = format_ident!("{name}");
        if !is_default {
            fields.extend(quote!(#name: #value,));
        }
    };
    let Cookie { name, path, secure, http_only, partitioned, purpose, .. } = cookie;
    let rust_name = cookie.ident.unraw().to_string();
    let (max_age, scope) = (max_age(cookie.lifetime), scope(cookie));
    let (identity, material) = (identity(cookie), material(cookie));
    let lifetime = lifetime(cookie);
    let category = self::category(cookie);
    let same_site = format_ident!("{}", cookie.same_site);
    let exemption = exemption(cookie);
    let recipients = cookie.recipients.as_ref().map(|names| quote!(&[#(#names),*]));
    field("rust_name", false, quote!(#rust_name));
    field("name", false, quote!(#name));
    field("provider", cookie.provider.is_none(), option(cookie.provider));
    field("purpose", false, quote!(#purpose));
    field("function", cookie.function.is_none(), option(cookie.function));
    field("category", false, quote!(#library::CategoryDeclaration::of::<#category>()));
    field("exemption", exemption.is_none(), option(exemption));
    field("lifetime", matches!(cookie.lifetime, Lifetime::Session), lifetime);
    field("recipients", recipients.is_none(), option(recipients));
    field("party", cookie.party == Party::First, quote!(#library::Party::Third));
    field("set_by", cookie.set_by == SetBy::Server, quote!(#library::SetBy::Script));
    field("path", *path == "/", quote!(#path));
    field("domain", cookie.domain.is_none(), option(cookie.domain));
    field("same_site", cookie.same_site == "Lax", quote!(#library::SameSite::#same_site));
    field("secure", *secure, quote!(false));
    field("http_only", *http_only, quote!(false));
    field("partitioned", !partitioned, quote!(true));
    encoding(cookie, &mut field);
    field("max_age", max_age.is_empty(), quote!(#max_age));
    field("scope", false, quote!(#scope));
    field("identity", false, quote!(#identity));
    field("material", false, quote!(#material));
    quote!(#library::__private::Facts { #fields ..#library::__private::Facts::DEFAULT })
}

fn exemption(cookie: &Cookie<'_>) -> Option<TokenStream> {
    let library = cookie.library;
    let Category::Necessary { exemption } = cookie.category else { return None };
    let exemption = format_ident!("{exemption}");
    Some(quote!(#library::Exemption::#exemption))
}

fn lifetime(cookie: &Cookie<'_>) -> TokenStream {
    let library = cookie.library;
    let (variant, seconds) = match cookie.lifetime {
        Lifetime::Session => return quote!(#library::Lifetime::Session),
        Lifetime::Persistent(seconds) => ("Persistent", seconds),
        Lifetime::SessionOr(seconds) => ("SessionOr", seconds),
    };
    let variant = format_ident!("{variant}");
    quote!(#library::Lifetime::#variant(#library::__private::Duration::from_secs(#seconds)))
}

fn encoding(cookie: &Cookie<'_>, field: &mut impl FnMut(&str, bool, TokenStream)) {
    let library = cookie.library;
    match cookie.value {
        Value::Field(_, Encoding::Raw | Encoding::Choices) | Value::Variants(_, Encoding::Raw) => {
            field("encoding", false, quote!(#library::Encoding::Raw));
        }
        Value::Field(_, Encoding::Json) | Value::Itself => {
            field("encoding", false, quote!(#library::Encoding::Json));
        }
        Value::Field(_, Encoding::Percent) | Value::Variants(..) | Value::None => {}
    }
}

/// The attribute that only a line that sets the cookie has.
fn max_age(lifetime: Lifetime) -> String {
    match lifetime {
        Lifetime::Session => String::new(),
        Lifetime::Persistent(seconds) | Lifetime::SessionOr(seconds) => format!("; Max-Age={seconds}"),
    }
}

/// The attributes that a line that removes the cookie has, too.
fn scope(cookie: &Cookie<'_>) -> String {
    let mut scope = format!("; Path={}", cookie.path);
    if let Some(domain) = cookie.domain {
        scope += &format!("; Domain={domain}");
    }
    for (present, attribute) in [(cookie.secure, "; Secure"), (cookie.http_only, "; HttpOnly")] {
        scope += if present { attribute } else { "" };
    }
    scope += &format!("; SameSite={}", cookie.same_site);
    scope + if cookie.partitioned { "; Partitioned" } else { "" }
}

/// What a browser tells cookies apart by (RFC 6265bis, section 5.7). Those of third parties live on other hosts.
fn identity(cookie: &Cookie<'_>) -> u64 {
    let host = match cookie.party {
        Party::First => "",
        Party::Third => cookie.provider.unwrap_or_default(),
    };
    let partition = if cookie.partitioned { "partitioned" } else { "" };
    hash(["identity", cookie.name, cookie.domain.unwrap_or_default(), cookie.path, partition, host])
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
    let (library, name) = (cookie.library, cookie.name);
    let codec = |encoding: &Encoding| match encoding {
        Encoding::Percent => quote!(percent),
        Encoding::Raw => quote!(raw),
        Encoding::Json => quote!(json),
        Encoding::Choices => quote!(choices),
    };
    // A value that does not fit its codec is an error at the type of the value.
    let (write, read) = match &cookie.value {
        Value::None => (quote!(::core::result::Result::Ok(())), quote!(::core::option::Option::None)),
        Value::Field(ty, encoding) => {
            let codec = codec(encoding);
            let write = quote_spanned!(ty.span()=> #library::__private::#codec::write::<#ty>);
            let read = quote_spanned!(ty.span()=> #library::__private::#codec::read::<#ty>);
            (quote!(#write(&self.0, #name, __line)), quote!(#read(__octets).map(Self)))
        }
        Value::Itself => {
            let span = cookie.ident.span();
            let write = quote_spanned!(span=> #library::__private::json::write::<Self>);
            let read = quote_spanned!(span=> #library::__private::json::read::<Self>);
            (quote!(#write(self, #name, __line)), quote!(#read(__octets)))
        }
        Value::Variants(_, encoding) => {
            let codec = codec(encoding);
            let of = quote!(#library::__private::#codec);
            (quote!(#of::write(self, #name, __line)), quote!(#of::read(__octets)))
        }
    };
    quote! {
        fn __write(
            &self,
            __line: &mut #library::__private::String,
        ) -> ::core::result::Result<(), #library::Error> {
            #write
        }
        fn __read(__octets: &::core::primitive::str) -> ::core::option::Option<Self> {
            #read
        }
    }
}

/// An enum is a value, too: its variants as text.
pub(super) fn variants(cookie: &Cookie<'_>) -> TokenStream {
    let (library, ident) = (cookie.library, cookie.ident);
    let Value::Variants(variants, _) = &cookie.value else { return TokenStream::new() };
    let names: Vec<_> = variants.iter().map(|(name, _)| name).collect();
    let texts: Vec<_> = variants.iter().map(|(_, text)| text).collect();
    quote! {
        #[automatically_derived]
        #[allow(deprecated)]
        impl #library::CookieValue for #ident {
            fn encode(&self) -> #library::__private::Cow<'_, ::core::primitive::str> {
                #library::__private::Cow::Borrowed(match self {
                    #(Self::#names => #texts,)*
                })
            }
            fn decode(__text: &::core::primitive::str) -> ::core::option::Option<Self> {
                match __text {
                    #(#texts => ::core::option::Option::Some(Self::#names),)*
                    _ => ::core::option::Option::None,
                }
            }
        }
    }
}
