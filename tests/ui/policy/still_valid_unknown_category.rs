use cookie_policy::{Cookie, policy};

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary(UserInput), lifetime = session)]
struct SessionId(String);

#[policy(
    site = "https://example.org",
    provider = "Example",
    recipients = [],
    still_valid(Statistic = [0x1a2b3c4d5e6f7081]),
)]
struct SitePolicy(SessionId);

fn main() {}
