use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "space", provider = site, category = Necessary(UserInput), lifetime = session, path = "/x ")]
struct Space(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "signs",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    path = "/\"<>\\^`{}|",
)]
struct Signs(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "query", provider = site, category = Necessary(UserInput), lifetime = session, path = "/shop?page=1")]
struct Query(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "fragment", provider = site, category = Necessary(UserInput), lifetime = session, path = "/#top")]
struct Fragment(String);

fn main() {}
