use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Necessary(UserInput),
    lifetime = "401 days",
)]
struct SessionId(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session or "400 days 1 second",
)]
struct Remembered(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Necessary(UserInput),
    lifetime = "99999999999999999999 days",
)]
struct Forever(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Necessary(UserInput),
    lifetime = "18446744073709551615 weeks",
)]
struct NearlyForever(String);

/// To measure visits
#[derive(Cookie)]
#[cookie(
    name = "a",
    provider = site,
    category = Statistics(Anonymous),
    lifetime = at_most "394 days",
    recipients = [],
)]
struct Audience(String);

fn main() {}
