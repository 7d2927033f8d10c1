use cookie_policy::{Cookie, policy};

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "theme", provider = site, category = Necessary(UserInput), lifetime = session, same_site = None)]
struct Theme(String);

/// To remember the user in frames
#[derive(Cookie)]
#[cookie(
    name = "theme",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    same_site = None,
    partitioned = true,
)]
struct FramedTheme(String);

#[policy(site = "https://example.org", provider = "Example", recipients = [])]
struct SitePolicy(Theme, FramedTheme);

fn main() {}
