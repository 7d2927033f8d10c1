use cookie_policy::{Choices, Cookie, policy};

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "audience",
    provider = site,
    category = Statistics(Anonymous),
    lifetime = "393 days",
    recipients = [],
)]
struct Audience(String);

/// To remember the visitor's cookie preferences
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct Preferences(Choices);

#[policy(site = "https://example.org", provider = "Example", choices = Preferences, recipients = [])]
struct SitePolicy(Preferences, Audience);

fn main() {}
