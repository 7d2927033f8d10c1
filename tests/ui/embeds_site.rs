//! A site with embeds that the cases share.
#![allow(dead_code)]

use cookie_policy::{Category, Choices, Cookie, Embed, policy};

/// Shows videos of other sites on these pages.
#[derive(Category)]
#[category(key = "videos", label = "Videos")]
pub struct Videos;

/// To remember the visitor's cookie preferences
#[derive(Cookie)]
#[cookie(name = "cookies_preferences", provider = site, category = Necessary(Choices), lifetime = "184 days")]
pub struct CookiePreferences(pub Choices);

/// To tell a returning visitor from a new one
#[derive(Cookie)]
#[cookie(name = "visitor_id", provider = site, category = Statistics, lifetime = "390 days", recipients = [])]
pub struct VisitorId(pub String);

/// To show videos
#[derive(Embed)]
#[embed(
    title = "Video",
    provider = "Video Ltd",
    category = crate::site::Videos,
    frame = "https://video.example/{id}",
    recipients = [],
    privacy = "https://video.example/privacy",
    countries = [],
)]
pub struct Video {
    pub id: String,
}

/// To show a map
#[derive(Embed)]
#[embed(
    title = "Map",
    provider = "Map Ltd",
    category = Statistics,
    frame = "https://map.example/",
    recipients = [],
    privacy = "https://map.example/privacy",
    countries = [],
)]
pub struct Map;

/// The cookies of a site with videos.
#[policy(site = "https://example.org", provider = "Example", choices = CookiePreferences, recipients = [], embeds = [Video])]
pub struct SitePolicy(CookiePreferences, VisitorId);
