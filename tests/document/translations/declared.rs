//! Declarations in several languages, and policies that list them.

use cookie_policy::{Category, Choices, Cookie, policy};

/// Suggests <stops>.
#[derive(Category)]
#[category(
    key = "suggestions",
    label = "Suggestions & more",
    label(fr = "Suggestions & plus"),
    description(fr = "Suggère des <arrêts>.")
)]
pub(crate) struct Suggestions;

/// To suggest stops
#[derive(Cookie)]
#[cookie(
    name = "stops",
    provider = "Bus Ltd",
    purpose(fr = "Pour suggérer\n des <arrêts>"),
    function = "Search & map",
    function(FR = "Recherche & carte", de = "Suche"),
    category = self::Suggestions,
    lifetime = session,
    recipients = ["Bus Ltd", "Tram Ltd"],
)]
pub(crate) struct LastStop(#[allow(dead_code)] String);

/// To remember choices
#[derive(Cookie)]
#[cookie(
    name = "choices",
    provider = site,
    purpose("fr" = "Pour retenir vos choix"),
    category = Necessary(Choices),
    lifetime = "184 days",
)]
pub(crate) struct Remembered(#[allow(dead_code)] Choices);

#[policy(
    site = "https://example.org",
    provider = "Site",
    choices = Remembered,
    recipients = [],
    languages = ["en", "fr"]
)]
pub(crate) struct Bilingual(LastStop, Remembered);

/// The same policy without `languages`.
#[policy(site = "https://example.org", provider = "Site", choices = Remembered, recipients = [])]
pub(crate) struct Unstated(LastStop, Remembered);

/// Schlägt <Haltestellen> vor.
#[derive(Category)]
#[category(key = "suggestions", label = "Vorschläge & mehr")]
pub(crate) struct Vorschlaege;

#[derive(Cookie)]
#[cookie(
    name = "stops",
    provider = "Bus GmbH",
    purpose = "Um <Haltestellen> vorzuschlagen",
    function = "Suche & Karte",
    category = self::Vorschlaege,
    lifetime = session,
    recipients = [],
)]
struct LetzteHaltestelle(#[allow(dead_code)] String);

#[derive(Cookie)]
#[cookie(
    name = "choices",
    provider = site,
    purpose = "Um Ihre Wahl zu behalten",
    category = Necessary(Choices),
    lifetime = "184 days"
)]
struct Gemerkt(#[allow(dead_code)] Choices);

#[policy(site = "https://example.org", provider = "Seite", choices = Gemerkt, recipients = [], languages = ["de"])]
pub(crate) struct German(LetzteHaltestelle, Gemerkt);

/// Some of the texts are also in another language.
#[derive(Cookie)]
#[cookie(
    name = "greeting",
    provider = site,
    purpose = "Um zu grüßen",
    purpose(en = "To greet"),
    function = "Startseite",
    category = Necessary(UserInput),
    lifetime = session
)]
struct Gruss(#[allow(dead_code)] String);

#[policy(site = "https://example.org", provider = "Seite", recipients = [], languages = ["de"])]
pub(crate) struct Mixed(Gruss);

/// A French page shows these texts in French, wherever they come from.
#[derive(Cookie)]
#[cookie(
    name = "a",
    provider = "A",
    purpose = "Pour magasiner",
    purpose(fr-BE = "Pour faire des courses"),
    category = Necessary(UserInput),
    lifetime = session,
    recipients = []
)]
pub(crate) struct Shopping(#[allow(dead_code)] String);

#[policy(site = "https://example.org", languages = ["fr-CA"])]
pub(crate) struct Quebec(Shopping);

#[policy(site = "https://example.org", languages = ["fr"])]
pub(crate) struct French(Shopping);

#[policy(site = "https://example.org")]
pub(crate) struct Unsure(Shopping);

/// To greet
#[derive(Cookie)]
#[cookie(
    name = "b",
    provider = "A",
    purpose(
        pt-PT = "pt-PT",
        pt-BR = "pt-BR",
        zh = "zh",
        zh-Hant = "zh-Hant",
        zh-Hant-HK = "zh-Hant-HK",
        "ZH-hans" = "zh-Hans"
    ),
    category = Necessary(UserInput),
    lifetime = session
)]
pub(crate) struct Locales(#[allow(dead_code)] String);

/// Shows offers.
#[derive(Category)]
#[category(key = "offers", label = "Offers", label(pt-BR = "Ofertas"), description(fr = "Montre des offres."))]
pub(crate) struct Offers;
