use cookie_policy::{Cookie, policy};

/// To tell a returning visitor from a new one
#[derive(Cookie)]
#[cookie(
    name = "visitor_id",
    provider = site,
    category = Statistics,
    lifetime = session,
    recipients = [],
)]
struct VisitorId(String);

#[policy(site = "https://example.org", provider = "Example", recipients = [])]
struct SitePolicy(VisitorId);

fn main() {}
