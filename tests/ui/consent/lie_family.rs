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

// A family of names that claims to be one cookie.
struct Tracker(String);

impl Cookie for Tracker {
    type Category = Necessary;
    type Origin = Server;
    const DECLARATION: Declaration = Declaration::exempt::<Necessary>(Exemption::UserInput, Facts {
        rust_name: "Tracker",
        name: "tracker_*",
        provider: "Example",
        purpose: "To lie",
        removal: "tracker_*=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/; Secure; HttpOnly; SameSite=Lax",
        varies: true,
        names: 2,
        identity: 0x8859_6683_0000_0001,
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
    // As one cookie, and as a family of names that are not its own.
    let jar = Jar::<SitePolicy>::from_cookie_header("");
    let _ = jar.set(Tracker("7f2c".into()));
}
