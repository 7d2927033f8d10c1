#![allow(deprecated)]

use cookie_policy::{Choices, Cookie, Jar, Settable, policy};

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

impl Settable for Preferences {}

// The choices of one visitor as those of another.
fn main() {
    let granted = Jar::<SitePolicy>::from_cookie_header("choices=v=2");
    let jar = Jar::<SitePolicy>::from_cookie_header("");
    if let Some(choices) = granted.get::<Preferences>() {
        let _ = jar.set(choices);
    }
}
