#![allow(deprecated)]

use cookie_policy::{
    Choices, Cookie, Declaration, DeclaredIn, Exemption, Jar, Necessary, __private::{Access, Accessed, Facts, Generated}, capability::Server, policy,
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

// A cookie that no policy lists, in the guise of one with errors.
struct Tracker(String);

impl Cookie for Tracker {
    type Category = Necessary;
    type Origin = Server;
    const DECLARATION: Declaration = Declaration::of::<Necessary>(Facts {
        name: "tracker",
        exemption: Some(Exemption::UserInput),
        removal: "tracker=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/",
        broken: true,
        ..Facts::DEFAULT
    });

    fn __value(access: Access<'_, Self>) -> Accessed<Self> {
        match access {
            Access::Write(cookie, _, text) => text.push(&cookie.0),
            Access::Read(_) => return Ok(None),
        }
        Ok(None)
    }
}

impl DeclaredIn<SitePolicy> for Tracker {
    type By = Generated;
}

fn main() {
    let jar = Jar::<SitePolicy>::from_cookie_header("");
    let _ = jar.set(Tracker("7f2c".into()));
}
