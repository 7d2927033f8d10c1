use cookie_policy::{Category, Choices, Cookie, policy};

/// Suggests stops from earlier searches.
#[derive(Category)]
#[category(key = "personalisation", label = "Personalisation")]
struct Personalisation;

/// Suggests stops from earlier searches.
#[derive(Category)]
#[category(key = "personalisation", label = "Personalisation")]
struct Suggestions;

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "stops",
    provider = site,
    category = crate::Personalisation,
    lifetime = session,
    recipients = [],
)]
struct Stops(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "lines",
    provider = site,
    category = crate::Suggestions,
    lifetime = session,
    recipients = [],
)]
struct Lines(String);

/// To remember the visitor's cookie preferences
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct Preferences(Choices);

#[policy(site = "https://example.org", provider = "Example", choices = Preferences, recipients = [])]
struct SitePolicy(Preferences, Stops, Lines);

fn main() {}
