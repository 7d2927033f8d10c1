use cookie_policy::{Cookie, policy};

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary(UserInput), lifetime = session)]
struct SessionId(String);

#[policy(site = "https://example.org", provider = "Example", recipients = [])]
struct SitePolicy(SessionId, &SessionId, (SessionId, SessionId), [SessionId; 2]);

fn main() {}
