use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    domain = "Shop.Test",
)]
struct Now(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    formerly(domain = "shop.TEST"),
)]
struct Before(String);

fn main() {}
