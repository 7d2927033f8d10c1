#![allow(deprecated)]

use cookie_policy::{
    Choices, Cookie, Declaration, DeclaredIn, Error, Jar, Necessary, __private::Generated, origin::Server, policy,
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

struct Tracker(String);

impl Cookie for Tracker {
    type Category = Necessary;
    type Origin = Server;
    const DECLARATION: Declaration = <VisitorId as Cookie>::DECLARATION;

    fn __write(&self, line: &mut cookie_policy::__private::ValueText) -> Result<(), Error> {
        line.push(&self.0);
        Ok(())
    }

    fn __read(octets: &str) -> Option<Self> {
        Some(Tracker(octets.to_owned()))
    }
}

impl DeclaredIn<SitePolicy> for Tracker {
    type By = Generated;
}

fn main() {
    let jar = Jar::<SitePolicy>::from_cookie_header("");
    let _: Option<Tracker> = jar.get();
}
