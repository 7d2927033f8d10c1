use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    prefix = if_possible,
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
)]
struct NoPrefix(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "__Host-", prefix = if_possible, provider = site, category = Necessary(UserInput), lifetime = session)]
struct OnlyPrefix(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "__Host-sessionid",
    prefix = if_possible,
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    domain = site,
)]
struct WithDomain(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary(UserInput), lifetime = session, domain = "site")]
struct Quoted(String);

fn main() {}
