use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "__Host-login",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    secure = false, path = "/shop", domain = "example.org",
)]
struct Login(String);

fn main() {}
