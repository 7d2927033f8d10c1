//! What the macros write, for a handful of declarations. `BLESS=1 cargo test` writes the expected files again.

use std::fs;

use proc_macro2::TokenStream;
use quote::quote;

use super::{path, read};
use crate::stages;

pub(super) fn assert_expands(name: &str, tokens: TokenStream) {
    let file = syn::parse2(tokens).unwrap_or_else(|error| panic!("{name}: {error}"));
    let text = prettyplease::unparse(&file);
    let expected = format!("src/tests/expected/{name}.rs");
    if std::env::var_os("BLESS").is_some() {
        fs::write(path(&expected), text).unwrap();
    } else {
        assert!(read(&expected) == text, "{name} expands to something else; `BLESS=1` shows what");
    }
}

#[test]
fn necessary() {
    let item = quote! {
        /// To remember the user from one page to another
        #[derive(Cookie)]
        #[cookie(
            name = "sessionid",
            provider = "Opendatasoft",
            function = "Authentication (front and back office)",
            category = Necessary(Authentication),
            lifetime = "14 days",
        )]
        pub struct SessionId(pub String);
    };
    assert_expands("necessary", stages::cookie(item));
}

#[test]
fn statistics() {
    let item = quote! {
        #[derive(Cookie)]
        #[cookie(
            name = "visitor_id",
            provider = "Opendatasoft",
            purpose = "To tell a returning visitor from a new one",
            category = Statistics,
            lifetime = "390 days",
            recipients = ["InnoCraft Ltd"],
        )]
        pub struct VisitorId(pub String);
    };
    assert_expands("statistics", stages::cookie(item));
}

#[test]
fn variants() {
    let item = quote! {
        /// To remember the visitor's language
        #[derive(Cookie)]
        #[cookie(name = "django_language", provider = site, category = Necessary(UserInterface), lifetime = session)]
        pub enum Language {
            Fr,
            EnGb,
        }
    };
    assert_expands("variants", stages::cookie(item));
}

#[test]
fn json() {
    let item = quote! {
        /// To keep what the visitor put into the basket
        #[derive(Cookie)]
        #[cookie(
            name = "basket",
            provider = site,
            category = Necessary(UserInput),
            lifetime = "1 day 12 hours",
            path = "/shop",
            domain = "opendatasoft.com",
            same_site = Strict,
            encoding = json,
        )]
        struct Basket {
            items: Vec<String>,
        }
    };
    assert_expands("json", stages::cookie(item));
}

#[test]
fn third_party() {
    let item = quote! {
        /// To play videos
        #[derive(Cookie)]
        #[cookie(
            name = "player_*",
            provider = "Video | Ltd",
            category = Marketing,
            lifetime = "180 days",
            party = Third,
            recipients = [],
        )]
        pub(crate) struct VideoPlayer;
    };
    assert_expands("third_party", stages::cookie(item));
}

#[test]
fn others() {
    let items = [
        quote! {
            /// To play videos
            #[derive(Cookie)]
            #[cookie(
                name = "player",
                provider = "Video Ltd",
                provider_url = "https://video.example/privacy",
                host = "www.video.example",
                category = Marketing,
                lifetime = unknown("until you log out there", fr = "jusqu’à la déconnexion"),
                purpose(fr = "Pour jouer des vidéos"),
                party = Third,
                recipients = [],
            )]
            struct Player;
        },
        quote! {
            /// To recognise visitors
            #[derive(Cookie)]
            #[cookie(
                name = "stats.visitor",
                provider = site,
                category = Statistics,
                lifetime = until_removed,
                set_by = Script,
                storage = local_storage,
                recipients = [],
            )]
            struct Visitor;
        },
    ];
    assert_expands("others", items.into_iter().map(stages::cookie).collect());
}

#[test]
fn two_lifetimes() {
    let item = quote! {
        /// To suggest stops
        #[derive(Cookie)]
        #[cookie(
            crate = ::kekse,
            name = "stops",
            provider = site,
            category = crate::Personalisation,
            lifetime = session or "90 days",
            recipients = [],
        )]
        pub struct Stops(pub String);
    };
    assert_expands("two_lifetimes", stages::cookie(item));
}

#[test]
fn policy() {
    let keys = quote! {
        site = "https://transport.opendatasoft.com",
        provider = "Opendatasoft",
        choices = CookiePreferences,
        recipients = [],
        audience_exemption = [FR],
        still_valid(Statistics = [0x1a2b3c4d5e6f7081]),
    };
    let item = quote! {
        /// The cookies of transport.opendatasoft.com.
        pub struct TransportPolicy(CookiePreferences, #[cfg(feature = "statistics")] library::VisitorId);
    };
    assert_expands("policy", stages::policy(keys, item));
}

#[test]
fn part() {
    let item = quote! {
        pub struct AuthCookies(Login, #[cfg(feature = "statistics")] internal::Visits);
    };
    assert_expands("part", stages::policy(quote!(part), item));
}

#[test]
fn policy_with_parts() {
    let keys = quote!(site = "https://example.org", provider = "Example", parts = [auth::AuthCookies]);
    assert_expands(
        "policy_with_parts",
        stages::policy(
            keys,
            quote!(
                struct SitePolicy(Basket);
            ),
        ),
    );
}

#[test]
fn named_site() {
    let keys = quote! {
        site = "https://transport.opendatasoft.com",
        site_name = "open  data\n transport",
        changed = "2026-11-24",
        retired = [FormerVisitorId, library::Old],
    };
    assert_expands(
        "named_site",
        stages::policy(
            keys,
            quote!(
                pub struct TransportPolicy();
            ),
        ),
    );
}

#[test]
fn category() {
    let item = quote! {
        /// Suggests stops from earlier searches.
        #[derive(Category)]
        #[category(key = "personalisation", label = "Personalisation", sale_or_share = true)]
        pub struct Personalisation;
    };
    assert_expands("category", stages::category(item));
}

#[test]
fn category_of_former_ones() {
    let item = quote! {
        /// Suggests stops from earlier searches.
        #[derive(Category)]
        #[category(
            key = "personalisation",
            label = "Personalisation",
            refused_with = ["suggestions", "preferences"],
            text_key = "stops",
        )]
        pub struct Personalisation;
    };
    assert_expands("category_of_former_ones", stages::category(item));
}

#[test]
fn fallback() {
    let item = quote! {
        /// To remember the user
        #[derive(Cookie)]
        #[cookie(name = "session id", provider = site, category = Necessary(Authentication), lifetime = session)]
        pub struct SessionId(pub String);
    };
    assert_expands("fallback", stages::cookie(item));
}

#[test]
fn sealed_and_moved() {
    let item = quote! {
        /// To keep users logged in
        #[derive(Cookie)]
        #[cookie(
            name = "sessionid",
            provider = site,
            category = Necessary(Authentication),
            lifetime = session,
            formerly(path = "/app", domain = "opendatasoft.com"),
            formerly(name = "session", partitioned = true, until = "2027-11-24"),
            seal = private,
            formerly_signed = true,
        )]
        pub struct SessionId(pub String);
    };
    assert_expands("sealed_and_moved", stages::cookie(item));
}

#[test]
fn family() {
    let item = quote! {
        /// To log in with an account of another site
        #[derive(Cookie)]
        #[cookie(
            name = "oidc_{}",
            names = 20,
            provider = site,
            category = Necessary(Authentication),
            lifetime = at_most "1 hour",
        )]
        pub struct OidcFlow(pub String);
    };
    assert_expands("family", stages::cookie(item));
}
