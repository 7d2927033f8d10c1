use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Necessary(Authentification),
    lifetime = session,
)]
struct Typo(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary(user_input), lifetime = session)]
struct Lower(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Necessary(Convenience),
    lifetime = session,
)]
struct Else(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Statistics(Anonymised),
    lifetime = session,
)]
struct Measured(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Marketing(Anonymous),
    lifetime = session,
    recipients = [],
)]
struct Advertised(String);

fn main() {}
