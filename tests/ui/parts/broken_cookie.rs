use cookie_policy::{Cookie, policy};

/// To keep users logged in
#[derive(Cookie)]
#[cookie(name = "log in", provider = site, category = Necessary(Authentication), lifetime = "14 days")]
struct Login(String);

#[policy(part)]
struct AuthCookies(Login);

#[policy(part, provider = "Example")]
struct MoreCookies();

#[policy(site = "https://example.org", provider = "Example", recipients = [], parts = [AuthCookies, MoreCookies])]
struct SitePolicy();

fn main() {}
