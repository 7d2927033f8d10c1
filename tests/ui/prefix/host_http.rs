use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "__Host-Http-login",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    secure = false, http_only = false, path = "/shop", domain = "example.org",
)]
struct Login(String);

fn main() {}
