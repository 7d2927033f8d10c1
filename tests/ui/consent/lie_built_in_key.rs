#![allow(deprecated)]

use cookie_policy::{
    __private::{CategoryId, Generated},
    Category, Choices, Cookie, Jar, Marketing, Refusable, policy,
};

/// To remember the visitor's cookie preferences
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct Preferences(Choices);

// `Marketing`, but Global Privacy Control would not refuse it.
struct Unsold;

impl Category for Unsold {
    const KEY: &'static str = Marketing::KEY;
    const LABEL: &'static str = Marketing::LABEL;
    const DESCRIPTION: &'static str = Marketing::DESCRIPTION;
    const ID: CategoryId = Marketing::ID;
}

impl Refusable for Unsold {
    type By = Generated;
}

/// To follow visitors
#[derive(Cookie)]
#[cookie(name = "ad", provider = site, category = crate::Unsold, lifetime = session, recipients = [])]
struct Advertising(String);

#[policy(site = "https://example.org", provider = "Example", choices = Preferences, recipients = [])]
struct SitePolicy(Preferences, Advertising);

fn main() {
    let jar = Jar::<SitePolicy>::from_cookie_header("");
    let _ = jar.consent::<Unsold>();
}
