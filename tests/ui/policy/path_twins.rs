use cookie_policy::{Cookie, policy};

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "theme", provider = site, category = Necessary(UserInput), lifetime = session, path = "/~shop%2fa")]
struct Theme(String);

/// To remember the user again
#[derive(Cookie)]
#[cookie(name = "theme", provider = site, category = Necessary(UserInput), lifetime = session, path = "/%7Eshop%2F%61")]
struct SameTheme(String);

#[policy(site = "https://example.org", provider = "Example", recipients = [])]
struct SitePolicy(Theme, SameTheme);

fn main() {}
