use cookie_policy::{AnonymousStatistics, Choices, Cookie, policy};

type Sneaky = AnonymousStatistics;

/// To measure the audience
#[derive(Cookie)]
#[cookie(
    name = "audience",
    provider = site,
    category = crate::Sneaky,
    lifetime = "390 days",
    same_site = Strict,
    recipients = [],
)]
struct Audience(String);

/// To remember the visitor's cookie preferences
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
struct SitePolicy(Preferences, Audience);

fn main() {}
