use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name("sessionid"),
    provider: site,
    category = Necessary(UserInput),
    lifetime,
    secure,
    http_only =,
    path = "/shop" "/basket",
)]
struct SessionId(String);

fn main() {}
