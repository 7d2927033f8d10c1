use cookie_policy::{Choices, Cookie, policy};

/// To remember the visitor's cookie preferences
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct Preferences(Choices);

/// To tell a returning visitor from a new one
#[derive(Cookie)]
#[cookie(
    name = "visitor_id",
    provider = site,
    category = Statistics,
    lifetime = session,
    recipients = [],
)]
struct VisitorId(String);

#[policy(site = "https://example.org", provider = "Example", choices = Preferences, recipients = [])]
struct SitePolicy(VisitorId);

fn main() {}
