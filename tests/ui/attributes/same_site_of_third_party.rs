use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = "Video Ltd",
    category = Marketing,
    lifetime = session,
    party = Third, same_site = Lax, recipients = [],
)]
struct Lax(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = "Video Ltd",
    category = Marketing,
    lifetime = session,
    party = Third, same_site = Strict, recipients = [],
)]
struct Strict(String);

fn main() {}
