#![allow(deprecated)]

use cookie_policy::{Choices, Cookie, Jar, Policy, __private::PolicyFacts, policy};

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

// A policy without checks, in the guise of one with errors.
struct Mine;

impl Policy for Mine {
    const FACTS: PolicyFacts = PolicyFacts { broken: true, ..<SitePolicy as Policy>::FACTS };
}

fn main() {
    let _ = Jar::<Mine>::from_cookie_header("");
}
