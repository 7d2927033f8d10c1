use cookie_policy::{Cookie, policy};

/// To log in with an account of another site
#[derive(Cookie)]
#[cookie(name = "oidc_{}", names = 100, provider = site, category = Necessary(Authentication), lifetime = session)]
struct OidcFlow(String);

/// To keep a draft
#[derive(Cookie)]
#[cookie(name = "draft_{}", names = 51, provider = site, category = Necessary(UserInput), lifetime = session)]
struct Draft(String);

#[policy(site = "https://example.org", provider = "Example", recipients = [])]
struct SitePolicy(OidcFlow, Draft);

fn main() {}
