use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid"
    provider = site,
    category = Necessary(UserInput)
    lifetime = session or "14 days"
    recipients = []
)]
struct SessionId(String);

fn main() {}
