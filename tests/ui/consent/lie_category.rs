#![allow(deprecated)]

use cookie_policy::{
    Category, Choices, Cookie, Jar, Needs, Refusable, __private::CategoryId, __private::Generated, policy,
};

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

// A category that claims to be the exempt one, so that nobody is asked.
struct Free;

impl Category for Free {
    const KEY: &'static str = "necessary";
    const LABEL: &'static str = "Necessary cookies";
    const DESCRIPTION: &'static str = "";
    const ID: CategoryId = CategoryId::new("cookie_policy::Necessary", 0);
}

impl Refusable for Free {
    type By = Generated;
}

impl Needs<Free> for VisitorId {
    type By = Generated;
}

fn main() {
    let jar = Jar::<SitePolicy>::from_cookie_header("");
    if let Some(consent) = jar.consent::<Free>() {
        let _ = consent.set(VisitorId("7f2c".into()));
    }
}
