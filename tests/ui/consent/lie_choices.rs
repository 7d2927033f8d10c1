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

// The choices cookie under another type, with whatever text.
struct Forged;

impl Cookie for Forged {
    type Category = Necessary;
    type Origin = Server;
    const DECLARATION: Declaration = <Preferences as Cookie>::DECLARATION;

    fn __value(access: Access<'_, Self>) -> Accessed<Self> {
        match access {
            Access::Write(_, _, text) => text.push("v=2&id=00000000000000000000000000000000&statistics=grant.tm43o0.00000000000&sum=000000"),
            Access::Read(_) => return Ok(None),
        }
        Ok(None)
    }
}

impl DeclaredIn<SitePolicy> for Forged {
    type By = Generated;
}

fn main() {
    let jar = Jar::<SitePolicy>::from_cookie_header("");
    let _ = jar.set(Forged);
}
