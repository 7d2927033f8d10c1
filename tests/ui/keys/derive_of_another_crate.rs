use cookie::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary(Authentication), lifetime = session)]
struct SessionId(String);

fn main() {}
