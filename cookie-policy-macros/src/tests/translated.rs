//! What the macros write for texts in several languages.

use quote::quote;

use super::expansion::assert_expands;
use crate::stages;

#[test]
fn translated() {
    let item = quote! {
        /// To suggest stops
        #[derive(Cookie)]
        #[cookie(
            name = "stops",
            provider = site,
            purpose(fr = "Pour suggérer  des\n arrêts", pt-BR = "Para sugerir paradas"),
            function = "Search",
            function("fr" = "Recherche"),
            category = crate::Personalisation,
            lifetime = session,
            recipients = [],
        )]
        pub struct Stops;
    };
    assert_expands("translated", stages::cookie(item));
}

#[test]
fn translated_category() {
    let item = quote! {
        /// Suggests stops from earlier searches.
        #[derive(Category)]
        #[category(
            key = "personalisation",
            label = "Personalisation",
            label(fr = "Personnalisation"),
            description(FR = "Suggère des arrêts."),
        )]
        pub struct Personalisation;
    };
    assert_expands("translated_category", stages::category(item));
}

#[test]
fn translated_policy() {
    let keys = quote!(site = "https://example.org", languages = ["en", "fr", "pt-BR"]);
    let item = quote!(
        struct SitePolicy();
    );
    assert_expands("translated_policy", stages::policy(keys, item));
}
