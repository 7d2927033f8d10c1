use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    name = "session",
)]
struct SessionId(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site)]
#[cookie(category = Necessary(UserInput), lifetime = session, provider = site)]
struct TwoAttributes(String);

fn main() {}
