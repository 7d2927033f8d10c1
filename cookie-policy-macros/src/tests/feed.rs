//! Gives tokens to the macros: those that tests think of, and those of a fuzzer, whose target has this file, too.

use std::panic::{UnwindSafe, catch_unwind};

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use crate::stages;

pub(crate) const COOKIE: &str = r##"
    name = "__Secure-sessionid", provider = site, purpose = "Login", purpose(fr = "Connexion", "pt-BR" = "Entrar"), purpose_key = "login", function = "Everywhere", function(fr = "Partout"),
    category = Necessary(Authentication), lifetime = session or "14 days 2 hours", recipients = ["A", "B"],
    party = First, set_by = Server, path = "/shop", domain = "example.org", same_site = Lax, secure = true,
    http_only = true, partitioned = false, encoding = raw, seal = signed,
    formerly(path = "/", domain = "example.com"),
    prefix = if_possible, formerly(name = "session", path = "/shop", domain = site, partitioned = true, until = "2027-11-24"), crate = ::cookie_policy
"##;

pub(crate) const CATEGORY: &str = r##"
    key = "personalisation", label = "Personalisation", label(de = "Personalisierung"), description = "Stops",
    description(zh-Hant-TW = "站"), sale_or_share = true,
    refused_with = ["statistics", "suggestions"], text_key = "stops"
"##;

pub(crate) const EMBED: &str = r##"
    key = "tag", title = "Visits", title(fr = "Visites"), provider = "Google Ireland Limited", purpose = "Visits",
    purpose(fr = "Visites"), purpose_key = "visits", category = Statistics,
    script = "https://www.googletagmanager.com/gtag/js?id={id}&l={layer}", link = "https://example.org/{id}",
    origins(connect = ["https://*.google-analytics.com"], image = []), start = "ga.js", placeholder = shown,
    cookies = [Ga, library::GaOfProperty], recipients = ["A", "B"], privacy = "https://policies.google.com/privacy",
    countries = [IE, US], referrer_policy = "origin", crate = ::cookie_policy
"##;

pub(crate) const KEYS: &str = r##"
    site = "https://example.org", site_name = "Example", provider = "Example", choices = Preferences,
    recipients = ["A"], plain_http = allowed, embeds = [Tag, library::Video], own_origins = ["https://cdn.example.org"], seal_scope = "example", languages = ["en", "fr-CA"], audience_exemption = [FR, UK], changed = "2026-11-24", retired = [Old, library::Old],
    still_valid(Statistics = [0x1a2b, 7], crate::Own = [])
"##;

pub(crate) const POLICY: &str = r##"
    /// The cookies of a site.
    #[derive(Debug)]
    pub struct SitePolicy(SessionId, #[cfg(feature = "a")] library::flash::Flash, Theme);
"##;

/// A cookie with these settings.
pub(crate) fn cookie(settings: TokenStream) -> TokenStream {
    quote! {
        /// To remember the user from one page to another
        #[derive(Cookie)]
        #[cookie(#settings)]
        pub struct SessionId(pub String);
    }
}

/// An embed with these settings.
pub(crate) fn embed(settings: TokenStream) -> TokenStream {
    quote! {
        /// To count visits
        #[derive(Embed)]
        #[embed(#settings)]
        pub struct Tag {
            pub id: String,
            pub layer: Option<&'static str>,
        }
    }
}

/// A category with these settings.
pub(crate) fn category(settings: TokenStream) -> TokenStream {
    quote! {
        /// Suggests stops from earlier searches.
        #[derive(Category)]
        #[category(#settings)]
        pub struct Personalisation;
    }
}

/// Lexes what is known to be tokens.
pub(crate) fn lex(text: &str) -> TokenStream {
    text.parse().unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// Takes any text for the tokens that a macro is given, and for settings of declarations that are good but for these.
pub(crate) fn check(input: &[u8]) {
    if let Some(tokens) = std::str::from_utf8(input).ok().and_then(|text| text.parse().ok()) {
        feed(&tokens, "of an input");
        set(&tokens);
    }
}

/// Gives the tokens to every macro, in every place.
pub(crate) fn feed(tokens: &TokenStream, of: &str) {
    assert_rust(tokens, of, || {
        vec![
            stages::cookie(tokens.clone()),
            stages::category(tokens.clone()),
            stages::embed(tokens.clone()),
            stages::policy(tokens.clone(), lex(POLICY)),
            stages::policy(lex(KEYS), tokens.clone()),
        ]
    });
}

/// Gives the tokens to every macro as settings.
fn set(tokens: &TokenStream) {
    assert_rust(tokens, "as settings", || {
        vec![
            stages::cookie(cookie(completed(tokens, COOKIE))),
            stages::category(category(completed(tokens, CATEGORY))),
            stages::embed(embed(completed(tokens, EMBED))),
            stages::policy(completed(tokens, KEYS), lex(POLICY)),
        ]
    });
}

fn assert_rust(tokens: &TokenStream, of: &str, outputs: impl FnOnce() -> Vec<TokenStream> + UnwindSafe) {
    let outputs = catch_unwind(outputs).unwrap_or_else(|_| panic!("a macro panicked, {of}: {tokens}"));
    for output in outputs {
        assert!(!output.to_string().contains("internal error"), "no rule says what is wrong, {of}: {tokens}");
        if let Err(error) = syn::parse2::<syn::File>(output.clone()) {
            panic!("no Rust comes out, {of}: {error}\nof {tokens}\ncame {output}");
        }
    }
}

/// The settings, and the good ones whose keys are not among them.
fn completed(settings: &TokenStream, good: &str) -> TokenStream {
    let written: Vec<_> = pieces(settings.clone()).iter().filter_map(key).collect();
    let good =
        pieces(lex(good)).into_iter().filter(|piece| key(piece).is_some_and(|key| !written.contains(&key)));
    quote!(#(#good,)* #settings)
}

/// The pieces between commas.
fn pieces(tokens: TokenStream) -> Vec<TokenStream> {
    let trees: Vec<_> = tokens.into_iter().collect();
    let is_comma = |tree: &TokenTree| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == ',');
    trees.split(is_comma).map(|piece| piece.iter().cloned().collect()).collect()
}

/// What a setting begins with.
fn key(piece: &TokenStream) -> Option<String> {
    piece.clone().into_iter().next().map(|tree| tree.to_string())
}
