use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "__host-login",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
)]
struct Lower(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "__SECURE-login",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
)]
struct Upper(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "__Host-http-login",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
)]
struct Half(String);

fn main() {}
