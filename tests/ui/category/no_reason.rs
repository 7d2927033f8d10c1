use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary, lifetime = session)]
struct SessionId(String);

fn main() {}
