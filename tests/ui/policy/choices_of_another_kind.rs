use cookie_policy::{Cookie, policy};

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary(UserInput), lifetime = session)]
struct SessionId(String);

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

#[policy(site = "https://example.org", provider = "Example", choices = SessionId, recipients = [])]
struct SitePolicy(SessionId, VisitorId);

fn main() {}
