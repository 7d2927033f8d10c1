use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Statistics, lifetime = session)]
struct VisitorId(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Preferences, lifetime = session)]
struct Layout(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Marketing, lifetime = session)]
struct Advertising(String);

fn main() {}
