#![allow(deprecated)]

use cookie_policy::{
    Choices, Cookie, Declaration, Exemption, Jar, Necessary,
    __private::{Access, Accessed, Facts},
    capability::Server,
    policy,
};

/// To remember the visitor's cookie preferences
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct Preferences(Choices);

// A cookie without a usual lifetime that claims to have one.
struct Tracker(String);

impl Cookie for Tracker {
    type Category = Necessary;
    type Origin = Server;
    const DECLARATION: Declaration = Declaration::exempt::<Necessary>(Exemption::UserInput, Facts {
        rust_name: "Tracker",
        name: "tracker",
        provider: "Example",
        purpose: "To lie",
        session: false,
        at_most: true,
        seconds: 60,
        max_age: "; Max-Age=60",
        removal: "tracker=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/; Secure; HttpOnly; SameSite=Lax",
        identity: 0xcb0a_a49a_0000_0001,
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

#[policy(site = "https://example.org", provider = "Example", choices = Preferences, recipients = [])]
struct SitePolicy(Preferences, Tracker);

fn main() {
    let jar = Jar::<SitePolicy>::from_cookie_header("");
    let _ = jar.set(Tracker("7f2c".into()));
}
