#![allow(deprecated)]

use cookie_policy::{
    Choices, Cookie, Declaration, DeclaredIn, Jar, Necessary, __private::{Access, Accessed, Generated}, capability::Server, policy,
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

    fn __value(access: Access<'_, Self>) -> Accessed<Self> {
        match access {
            Access::Write(cookie, _, text) => text.push(&cookie.0),
            Access::Read(octets) => return Ok(Some(Tracker(octets.to_owned()))),
        }
        Ok(None)
    }
}

impl DeclaredIn<SitePolicy> for Tracker {
    type By = Generated;
}

fn main() {
    let jar = Jar::<SitePolicy>::from_cookie_header("");
    let _: Option<Tracker> = jar.get();
}
