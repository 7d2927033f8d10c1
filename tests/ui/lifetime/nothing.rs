use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary(UserInput), lifetime = "0 days")]
struct SessionId(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "remembered",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session or "0 seconds",
)]
struct Remembered(String);

fn main() {}
