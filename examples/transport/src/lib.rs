//! The cookies of transport.opendatasoft.com, declared in code.
//!
//! [`TransportPolicy`] lists them. The four necessary cookies are those of the site's own policy page. That page gives no
//! lifetimes, so they are the defaults of Django, which the site uses.

use cookie_policy::{Choices, Cookie, policy};

/// Keeps a user logged in.
#[derive(Cookie, Debug)]
#[cookie(
    name = "sessionid",
    provider = "Opendatasoft",
    function = "Authentication (front and back office)",
    purpose = "To remember the user from one page to another",
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
    purpose = "To remember the visitor's language",
    category = Necessary(UserInterface),
    lifetime = session,
)]
pub enum Language {
    /// English.
    En,
    /// French.
    Fr,
}

/// The CSRF token that scripts send with API calls.
#[derive(Cookie, Debug)]
#[cookie(
    name = "csrftoken",
    provider = "Opendatasoft",
    function = "API (CSRF) (front et back office)",
    purpose = "To retrieve data via API calls",
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
    purpose = "To remember the visitor's cookie preferences",
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
    purpose = "To count visits without recognising anybody",
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
    purpose = "To tell a returning visitor from a new one",
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
    purpose = "To show the part of the map that was looked at last",
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
    purpose = "To choose the quality of videos and to show advertising",
    category = Marketing,
    lifetime = "180 days",
    party = Third,
    recipients = ["Google Ireland Limited"],
)]
pub struct YouTubeVisitor;

/// The cookies of transport.opendatasoft.com.
#[policy(
    site = "https://transport.opendatasoft.com",
    site_name = "transport.opendatasoft.com",
    changed = "2026-11-24",
    choices = CookiePreferences,
    recipients = [],
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
