#![allow(deprecated)]

use cookie_policy::{Choices, Cookie, Necessary, Refusable, __private::Generated, policy};

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary(Authentication), lifetime = session)]
struct SessionId(String);

/// To tell a returning visitor from a new one
#[derive(Cookie)]
#[cookie(name = "visitor_id", provider = site, category = Statistics, lifetime = "390 days", recipients = [])]
struct VisitorId(String);

/// To remember the visitor's cookie preferences
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct Preferences(Choices);

/// The cookies of a site.
#[policy(site = "https://example.org", provider = "Example", choices = Preferences, recipients = [])]
struct SitePolicy(SessionId, VisitorId, Preferences);

impl Refusable for Necessary {
    type By = Generated;
}

fn main() {}
