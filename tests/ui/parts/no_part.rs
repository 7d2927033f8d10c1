use cookie_policy::{Cookie, policy};

/// To keep users logged in
#[derive(Cookie)]
#[cookie(name = "login", provider = site, category = Necessary(Authentication), lifetime = "14 days")]
pub struct Login(pub String);

#[policy(site = "https://example.org", provider = "Example", recipients = [], parts = [Login])]
pub struct CookieForPart();

fn main() {}
