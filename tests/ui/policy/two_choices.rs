use cookie_policy::{Choices, Cookie, policy};

/// To remember the visitor's cookie preferences
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct Preferences(Choices);

/// To remember the visitor's cookie preferences
#[derive(Cookie)]
#[cookie(name = "more_choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct MorePreferences(Choices);

#[policy(site = "https://example.org", provider = "Example", choices = Preferences, recipients = [])]
struct SitePolicy(Preferences, MorePreferences);

fn main() {}
