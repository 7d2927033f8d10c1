use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie("sessionid", provider = site, category = Necessary(UserInput), lifetime = session)]
struct SessionId(String);

fn main() {}
