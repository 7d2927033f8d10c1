//! Declarations in a crate that knows the library by another name only.
#![allow(missing_debug_implementations, reason = "derives of the prelude are not what is tested here")]
#![no_implicit_prelude]

extern crate std;

use ::kekse::{Category, Cookie, policy};

/// Suggests stops from earlier searches.
#[derive(Category)]
#[category(key = "personalisation", label = "Personalisation", crate = ::kekse)]
pub struct Personalisation;

/// To remember the user from one page to another
#[derive(Cookie)]
#[cookie(
    crate = ::kekse,
    name = "sessionid",
    provider = site,
    category = Necessary(Authentication),
    lifetime = session or "14 days",
)]
pub struct SessionId(pub ::std::string::String);

/// To suggest stops
#[derive(Cookie)]
#[cookie(
    crate = ::kekse,
    name = "stops",
    provider = site,
    category = crate::Personalisation,
    lifetime = "90 days",
    recipients = [],
)]
pub struct Stops(pub ::std::string::String);

/// To remember the visitor's cookie preferences
#[derive(Cookie)]
#[cookie(crate = ::kekse, name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
pub struct Preferences(pub ::kekse::Choices);

/// The theme of the pages
#[derive(Cookie)]
#[cookie(crate = ::kekse, name = "theme", provider = site, category = Necessary(UserInterface), lifetime = session)]
pub enum Theme {
    /// Dark on light.
    Light,
    /// Light on dark.
    VeryDark,
}

/// The cookies of a site.
#[policy(
    crate = ::kekse,
    site = "https://example.org",
    provider = "Example",
    choices = Preferences,
    recipients = [],
)]
pub struct SitePolicy(SessionId, Stops, Preferences, Theme);
