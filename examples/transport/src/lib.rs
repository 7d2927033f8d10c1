//! The cookies of transport.opendatasoft.com, and what its pages embed, declared in code.
//!
//! [`TransportPolicy`] lists them. The four necessary cookies are those of the site's own policy page. That page gives no
//! lifetimes, so they are the defaults of Django, which the site uses.

mod embeds;

use cookie_policy::{Choices, Cookie, policy};

pub use embeds::{Maps, StopMap, Video, Videos};

/// Keeps a user logged in.
#[derive(Cookie, Debug)]
#[cookie(
    name = "sessionid",
    provider = "Opendatasoft",
    function = "Authentication (front and back office)",
    function(fr = "Authentification (front et back office)"),
    purpose = "To remember the user from one page to another",
    purpose(fr = "Mémoriser l’utilisateur d’une page à l’autre"),
    category = Necessary(Authentication),
    lifetime = "14 days",
    allow(B_EX_AUTH, reason = "visitors log in with a form that says so"),
)]
pub struct SessionId(pub String);

/// The language of the pages.
#[derive(Cookie, Clone, Copy, Debug, PartialEq, Eq)]
#[cookie(
    name = "django_language",
    provider = "Opendatasoft",
    function = "Language selection (front and back office)",
    function(fr = "Choix de la langue (front et back office)"),
    purpose = "To remember the visitor's language",
    purpose(fr = "Mémoriser la langue du visiteur"),
    category = Necessary(UserInterface),
    lifetime = session,
)]
pub enum Language {
    /// English.
    En,
    /// French.
    Fr,
}

impl Language {
    /// Returns the language that a form or a header names.
    pub fn of(tag: &str) -> Option<Self> {
        [Self::En, Self::Fr].into_iter().find(|language| language.library().as_str() == tag)
    }

    /// Returns the language as the library has it.
    pub fn library(self) -> cookie_policy::Language {
        match self {
            Self::En => cookie_policy::Language::ENGLISH,
            Self::Fr => cookie_policy::Language::FRENCH,
        }
    }

    /// Returns the text in this language.
    pub fn choose(self, english: &'static str, french: &'static str) -> &'static str {
        match self {
            Self::En => english,
            Self::Fr => french,
        }
    }
}

/// The CSRF token that scripts send with API calls.
#[derive(Cookie, Debug)]
#[cookie(
    name = "csrftoken",
    provider = "Opendatasoft",
    function = "API (CSRF) (front et back office)",
    function(fr = "API (CSRF) (front et back office)"),
    purpose = "To retrieve data via API calls",
    purpose(fr = "Récupérer des données par des appels d’API"),
    category = Necessary(Security),
    lifetime = "364 days",
    http_only = false,
)]
pub struct CsrfToken(pub String);

/// Stores what the visitor chose.
#[derive(Cookie, Debug)]
#[cookie(
    name = "cookies_preferences",
    provider = "Opendatasoft",
    function = "Choices related to your cookie preferences",
    function(fr = "Choix concernant les cookies"),
    purpose = "To remember the visitor's cookie preferences",
    purpose(fr = "Mémoriser les choix du visiteur concernant les cookies"),
    category = Necessary(Choices),
    lifetime = "184 days",
)]
pub struct CookiePreferences(pub Choices);

/// Counts visits without knowing visitors.
#[derive(Cookie, Debug)]
#[cookie(
    name = "audience",
    provider = "Opendatasoft",
    function = "Audience measurement (front office)",
    function(fr = "Mesure d’audience (front office)"),
    purpose = "To count visits without recognising anybody",
    purpose(fr = "Compter les visites sans reconnaître personne"),
    category = Statistics(Anonymous),
    lifetime = "30 days",
    allow(B_AUDIENCE_WHERE, reason = "the site is about transport in France, and for visitors there"),
)]
pub struct Audience(pub u32);

/// Recognises visitors.
#[derive(Cookie, Debug)]
#[cookie(
    name = "visitor_id",
    provider = "Opendatasoft",
    function = "Web analytics (front office)",
    function(fr = "Analyse de fréquentation (front office)"),
    purpose = "To tell a returning visitor from a new one",
    purpose(fr = "Distinguer un visiteur qui revient d’un nouveau"),
    category = Statistics,
    lifetime = "390 days",
    recipients = ["InnoCraft Ltd"],
)]
pub struct VisitorId(pub String);

/// The part of the map that was shown last. The script of the map sets it.
#[derive(Cookie, Debug)]
#[cookie(
    name = "map_view",
    provider = "Opendatasoft",
    function = "Map of the datasets (front office)",
    function(fr = "Carte des jeux de données (front office)"),
    purpose = "To show the part of the map that was looked at last",
    purpose(fr = "Montrer la partie de la carte vue en dernier"),
    category = Preferences,
    lifetime = "90 days",
    set_by = Script,
    recipients = [],
    allow(A_AGE_JS7, reason = "visitors with Safari look for their part of the map again"),
)]
pub struct MapView(pub String);

/// Set by the player of embedded videos, not by this site.
#[derive(Cookie, Debug)]
#[cookie(
    name = "VISITOR_INFO1_LIVE",
    provider = "YouTube",
    function = "Embedded videos (front office)",
    function(fr = "Vidéos intégrées (front office)"),
    purpose = "To choose the quality of videos and to show advertising",
    purpose(fr = "Choisir la qualité des vidéos et montrer de la publicité"),
    category = crate::Videos,
    lifetime = "180 days",
    party = Third,
    recipients = ["Google Ireland Limited"],
)]
pub struct YouTubeVisitor;

/// The cookies of transport.opendatasoft.com, and what its pages embed.
#[policy(
    site = "https://transport.opendatasoft.com",
    site_name = "transport.opendatasoft.com",
    controller = "Opendatasoft",
    contact = "privacy@transport.example",
    privacy_notice = "/privacy",
    refusal = "The site works without these cookies.",
    refusal(fr = "Le site fonctionne sans ces cookies."),
    languages = ["en", "fr"],
    changed = "2026-11-30",
    choices = CookiePreferences,
    recipients = [],
    embeds = [Video, StopMap],
    audience_exemption = [FR],
    jurisdictions = [EU, FR],
    allow(A_PFX_MISSED, reason = "the names are those of the site's own page"),
    allow(B_CHOICENAME, reason = "the names are those of the site's own page"),
)]
#[derive(Debug)]
pub struct TransportPolicy(
    SessionId,
    Language,
    CsrfToken,
    CookiePreferences,
    Audience,
    VisitorId,
    MapView,
    YouTubeVisitor,
);
