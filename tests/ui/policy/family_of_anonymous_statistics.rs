use cookie_policy::{Choices, Cookie, policy};

/// To measure the audience without knowing anybody
#[derive(Cookie)]
#[cookie(name = "a_{}", names = 2, provider = site, category = Statistics(Anonymous), lifetime = "1 day", recipients = [])]
struct Audience(String);

/// To remember the choices
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct Preferences(Choices);

#[policy(
    site = "https://example.org",
    provider = "Example",
    choices = Preferences,
    recipients = [],
    audience_exemption = [FR],
)]
struct SitePolicy(Audience, Preferences);

fn main() {}
