use cookie_policy::{Cookie, policy};

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "theme", provider = site, category = Necessary(UserInput), lifetime = session)]
struct Theme(String);

#[policy(site = "https://example.org", provider = "Example", recipients = [])]
struct SitePolicy(#[cfg_attr(all(), cfg(any()))] Theme);

fn main() {}
