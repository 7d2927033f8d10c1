use cookie_policy::{Cookie, policy};

/// To remember how you like the list
#[derive(Cookie)]
#[cookie(
    name = "pref",
    provider = site,
    category = Necessary(UserInterface),
    lifetime = session,
    path = "/list",
    formerly(path = "/old/list"),
)]
struct Moved(String);

/// To remember how you like the old list
#[derive(Cookie)]
#[cookie(name = "pref", provider = site, category = Necessary(UserInterface), lifetime = session, path = "/old/list")]
struct Old(String);

#[policy(site = "https://example.org", provider = "Example", recipients = [])]
struct SitePolicy(Moved, Old);

fn main() {}
