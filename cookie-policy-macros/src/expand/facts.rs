//! The declaration as a constant. What is the default is left out: that is less code for the compiler.

use std::num::NonZeroU16;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::ext::IdentExt as _;

use super::{line, paths, report, translations, value};
use crate::hash::hash;
use crate::model::{Cookie, Former, Lifetime, Origin, Place, Seal, Translation, Value};
use crate::words::{Encoding, Party, SameSite, SetBy, Storage, Word as _};

pub(super) fn facts(cookie: &Cookie<'_>) -> TokenStream {
    let library = cookie.library;
    let Cookie { purpose, place, .. } = cookie;
    let name = place.name;
    let rust_name = cookie.ident.unraw().to_string();
    let removal = line::removal(cookie, *place);
    let (identity, material) = (identity(cookie, *place), material(cookie));
    let mut facts = quote! {
        rust_name: #rust_name, name: #name, purpose: #purpose, removal: #removal,
        identity: #identity, material: #material,
    };
    let mut say = |unusual: bool, fact: TokenStream| facts.extend(unusual.then_some(fact));
    say(cookie.varies, quote!(varies: true,));
    say(cookie.prefix_may_go, quote!(prefix_may_go: true,));
    if let Some(names) = cookie.names.map(NonZeroU16::get) {
        say(true, quote!(names: #names,));
    }
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
    let key = &cookie.purpose_key;
    say(key != purpose, quote!(purpose_key: #key,));
    for (field, text) in [("provider_url", cookie.provider_url), ("host", cookie.host)] {
        let field = format_ident!("{field}");
        say(text.is_some(), quote!(#field: #text,));
    }
    say(true, lifetime(&cookie.lifetime));
    let formerly = cookie.formerly.iter().map(|former| self::former(cookie, former));
    say(!cookie.formerly.is_empty(), quote!(formerly: &[#(#formerly),*],));
    say(cookie.refresh, quote!(refresh: true,));
    let allowed = report::allowed(&cookie.allowed);
    say(allowed.is_some(), quote!(#allowed));
    if let Some(names) = &cookie.recipients {
        say(true, quote!(says_recipients: true,));
        say(!names.is_empty(), quote!(recipients: &[#(#names),*],));
    }
    let attributes = attributes(cookie);
    say(attributes.is_some(), quote!(attributes: #attributes,));
    quote!(#library::__private::Facts { #facts ..#library::__private::FACTS })
}

fn lifetime(lifetime: &Lifetime<'_>) -> TokenStream {
    let max_age = line::max_age(lifetime);
    let (session, seconds) = match lifetime {
        Lifetime::Session => return TokenStream::new(),
        Lifetime::Persistent(seconds) => (Some(quote!(session: false,)), seconds.get()),
        Lifetime::SessionOr(seconds) => (None, seconds.get()),
        Lifetime::AtMost(seconds) => (Some(quote!(session: false, at_most: true,)), seconds.get()),
        Lifetime::UntilRemoved => return quote!(session: false,),
        Lifetime::Unknown(text, translations) => return unknown(text, translations),
    };
    quote!(#session seconds: #seconds, max_age: #max_age,)
}

/// The words of a third party.
fn unknown(text: &str, translations: &[Translation<'_>]) -> TokenStream {
    let translations = translations::all(translations).map(|all| quote!(unknown_in: #all,));
    quote!(session: false, unknown: #text, #translations)
}

/// A place where the cookie was, with the line that removes it there.
fn former(cookie: &Cookie<'_>, former: &Former<'_>) -> TokenStream {
    let (library, place) = (cookie.library, former.place);
    let scope = scope(cookie, place);
    let (removal, identity) = (line::removal(cookie, place), identity(cookie, place));
    let name = if place.name == cookie.place.name { "" } else { place.name };
    // 0 is for a time that is not stated.
    let until = former.until.map_or(0, |until| until.max(1));
    quote! {
        #library::__private::Former {
            name: #name,
            until: #until,
            attributes: #library::__private::Attributes { #scope ..#library::__private::ATTRIBUTES },
            removal: #removal,
            identity: #identity,
        }
    }
}

/// The attributes, unless all are the default.
fn attributes(cookie: &Cookie<'_>) -> Option<TokenStream> {
    let library = cookie.library;
    let mut attributes = scope(cookie, cookie.place);
    let mut say = |unusual: bool, attribute: TokenStream| attributes.extend(unusual.then_some(attribute));
    say(cookie.party() == Party::Third, quote!(party: #library::Party::Third,));
    say(cookie.set_by() == SetBy::Script, quote!(set_by: #library::SetBy::Script,));
    if cookie.storage() != Storage::Cookie {
        let storage = paths::variant(library, cookie.storage());
        say(true, quote!(storage: #storage,));
    }
    if let Some(encoding) = encoding(cookie) {
        let encoding = paths::variant(library, encoding);
        say(true, quote!(encoding: #encoding,));
    }
    if let Some(seal) = seal(cookie) {
        say(true, quote!(seal: #seal,));
    }
    if let Some(Seal { formerly_signed: true, .. }) = cookie.seal() {
        say(true, quote!(formerly_signed: true,));
    }
    let rest = quote!(..#library::__private::ATTRIBUTES);
    (!attributes.is_empty()).then(|| quote!(#library::__private::Attributes { #attributes #rest }))
}

/// The attributes of lines at a place, each of which is left out where it is the default.
fn scope(cookie: &Cookie<'_>, place: Place<'_>) -> TokenStream {
    let library = cookie.library;
    let (path, text) = (place.path, line::attributes(cookie, place));
    let mut scope = TokenStream::new();
    let mut say = |unusual: bool, attribute: TokenStream| scope.extend(unusual.then_some(attribute));
    say(path != "/", quote!(path: #path,));
    if let Some(domain) = place.domain {
        say(true, quote!(domain: #domain,));
    }
    let same_site = cookie.same_site.word();
    if same_site != SameSite::Lax {
        let same_site = paths::variant(library, same_site);
        say(true, quote!(same_site: #same_site,));
    }
    say(!cookie.same_site.is_secure(), quote!(secure: false,));
    say(!cookie.http_only(), quote!(http_only: false,));
    say(place.partitioned, quote!(partitioned: true,));
    say(text != line::DEFAULT_ATTRIBUTES, quote!(text: #text,));
    scope
}

/// The seal. A missing feature is an error at the value of the key.
fn seal(cookie: &Cookie<'_>) -> Option<TokenStream> {
    let seal = cookie.seal()?.given;
    let library = &paths::at(cookie.library, seal.span);
    let name = Ident::new(seal.value.variant(), seal.span);
    Some(quote_spanned!(seal.span=> #library::__seal!(#name)))
}

/// The encoding, unless it is the default.
fn encoding(cookie: &Cookie<'_>) -> Option<Encoding> {
    let encoding = match (&cookie.origin, cookie.value()) {
        (Origin::Choices { .. }, _) => Encoding::Raw,
        (_, None) => Encoding::Percent,
        (_, Some(Value::Field(_, encoding))) => *encoding,
        (_, Some(Value::Itself)) => Encoding::Json,
        (_, Some(Value::Variants(_, encoding))) => value::text_codec(*encoding),
    };
    (encoding != Encoding::Percent).then_some(encoding)
}

/// What browsers distinguish cookies by (RFC 6265bis, section 5.7): the upper half is for the name, the lower for the
/// rest. Cookies of third parties are on other hosts.
fn identity(cookie: &Cookie<'_>, place: Place<'_>) -> u64 {
    let host = match cookie.party() {
        Party::First => "",
        Party::Third => cookie.host.or(cookie.provider).unwrap_or_default(),
    };

    let partition = match cookie.storage() {
        Storage::Cookie if place.partitioned => "partitioned",
        Storage::Cookie => "",
        storage => storage.word(),
    };
    let rest = hash([place.domain.unwrap_or_default(), &normalised(place.path), partition, host]);
    (hash([place.name]) >> 32 << 32) | (rest >> 32)
}

/// A path without percent-encoding where there are two ways to write the same (RFC 3986, section 6.2.2), so that twins have
/// one identity.
fn normalised(path: &str) -> String {
    let mut parts = path.split('%');
    let mut all = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        // A sign is not a digit.
        let halves = part.split_at_checked(2).filter(|(digits, _)| !digits.starts_with('+'));
        let code = halves.and_then(|(digits, rest)| Some((u8::from_str_radix(digits, 16).ok()?, rest)));
        match code.map(|(code, rest)| (char::from(code), code, rest)) {
            Some((char, _, rest)) if char.is_ascii_alphanumeric() || "-._~".contains(char) => {
                all.push(char);
                all += rest;
            }
            Some((_, code, rest)) => all += &format!("%{code:02X}{rest}"),
            None => all += &format!("%{part}"),
        }
    }
    all
}

/// What a visitor's consent is about.
fn material(cookie: &Cookie<'_>) -> u64 {
    let (session, seconds) = match &cookie.lifetime {
        Lifetime::Session => ("session", 0),
        Lifetime::UntilRemoved => ("until removed", 0),
        Lifetime::Unknown(text, _) => (text.as_str(), 0),
        Lifetime::Persistent(seconds) => ("", seconds.get()),
        Lifetime::SessionOr(seconds) => ("session", seconds.get()),
        Lifetime::AtMost(seconds) => ("at most", seconds.get()),
    };
    let seconds = seconds.to_string();
    let party = match cookie.party() {
        Party::First => "first",
        Party::Third => "third",
    };
    let mut recipients = cookie.recipients.clone().unwrap_or_default();
    recipients.sort_unstable();
    let texts = [
        cookie.place.name,
        cookie.provider.unwrap_or_default(),
        &cookie.purpose_key,
        session,
        &seconds,
        party,
    ];
    // What most cookies do not have is not hashed, so that its introduction changed no fingerprint.
    let refresh = cookie.refresh.then_some("refreshed at each visit");
    let storage = (cookie.storage() != Storage::Cookie).then(|| cookie.storage().word());
    let host = cookie.host.map(|host| format!("at {host}"));
    let others = [refresh, storage, host.as_deref()].into_iter().flatten();
    hash(["material"].into_iter().chain(texts).chain(recipients).chain(others))
}
