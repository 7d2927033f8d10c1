#![allow(deprecated)]

use cookie_policy::{Choices, Cookie, Jar, Marketing, Needs, __private::Generated, policy};

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

impl Needs<Marketing> for VisitorId {
    type By = Generated;
}

fn main() {
    let jar = Jar::<SitePolicy>::from_cookie_header("");
    if let Some(consent) = jar.consent::<Marketing>() {
        let _ = consent.set(VisitorId("7f2c".into()));
    }
}
