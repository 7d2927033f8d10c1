use cookie_policy::{Choices, Cookie, Jar, policy};

mod shim {
    pub use cookie_policy::*;

    pub mod __private {
        pub use cookie_policy::__private::*;

        pub const fn check(_: &PolicyFacts) {}
    }
}

/// To tell a returning visitor from a new one
#[derive(Cookie)]
#[cookie(name = "visitor_id", provider = site, category = Statistics, lifetime = "390 days", recipients = [])]
struct VisitorId(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "visitor_id", provider = site, category = Necessary(UserInput), lifetime = session, path = "/a")]
struct Twin(String);

/// To remember the visitor's cookie preferences
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct Preferences(Choices);

// The check at the declaration does nothing.
#[policy(site = "https://example.org", provider = "Example", choices = Preferences, recipients = [], crate = crate::shim)]
struct SitePolicy(VisitorId, Twin, Preferences);

fn main() {
    let _ = Jar::<SitePolicy>::from_cookie_header("").set(Twin("7f2c".into()));
}
