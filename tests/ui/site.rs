//! A site that the cases share: small and their own, so that their goldens change with them alone.
#![allow(dead_code)]

use cookie_policy::{Category, Choices, Cookie, policy};

/// To remember the user from one page to another
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Necessary(Authentication),
    lifetime = session or "14 days",
)]
pub struct SessionId(pub String);

/// To keep the number of the last search
#[derive(Cookie)]
#[cookie(name = "search", provider = site, category = Necessary(UserInput), lifetime = session)]
pub struct Search(pub u32);

/// To keep the administrators logged in
#[derive(Cookie)]
#[cookie(name = "admin", provider = site, category = Necessary(Authentication), lifetime = session)]
pub struct AdminSession;

/// To remember the visitor's cookie preferences
#[derive(Cookie)]
#[cookie(name = "cookies_preferences", provider = site, category = Necessary(Choices), lifetime = "184 days")]
pub struct CookiePreferences(pub Choices);

/// To tell a returning visitor from a new one
#[derive(Cookie)]
#[cookie(
    name = "visitor_id",
    provider = site,
    category = Statistics,
    lifetime = "390 days",
    recipients = ["InnoCraft Ltd"],
)]
pub struct VisitorId(pub String);

/// To measure the audience without knowing anybody
#[derive(Cookie)]
#[cookie(name = "audience", provider = site, category = Statistics(Anonymous), lifetime = "393 days", recipients = [])]
pub struct Audience(pub String);

/// To remember the size of the map
#[derive(Cookie)]
#[cookie(name = "map_zoom", provider = site, category = Preferences, lifetime = session, set_by = Script, recipients = [])]
pub struct MapZoom(pub u8);

/// To play videos
#[derive(Cookie)]
#[cookie(
    name = "player",
    provider = "Video Ltd",
    category = Marketing,
    lifetime = "180 days",
    party = Third,
    recipients = ["Video Ltd"],
)]
pub struct VideoPlayer;

/// To show advertising elsewhere
#[derive(Cookie)]
#[cookie(name = "ad", provider = site, category = Marketing, lifetime = "90 days", recipients = ["Advertiser Ltd"])]
pub struct Advertising(pub String);

/// Suggests stops and lines from earlier searches.
#[derive(Category)]
#[category(key = "personalisation", label = "Personalisation")]
pub struct Personalisation;

/// To suggest stops
#[derive(Cookie)]
#[cookie(name = "stops", provider = site, category = self::Personalisation, lifetime = "90 days", recipients = [])]
pub struct Stops(pub String);

/// The cookies of a site that has one of each kind.
#[policy(
    site = "https://example.org",
    provider = "Example",
    choices = CookiePreferences,
    recipients = [],
    audience_exemption = [FR],
)]
pub struct SitePolicy(
    SessionId,
    Search,
    AdminSession,
    CookiePreferences,
    cookie_policy_tests_library::CsrfToken,
    cookie_policy_tests_library::flash::Flash,
    VisitorId,
    Audience,
    MapZoom,
    VideoPlayer,
    Advertising,
    Stops,
);
