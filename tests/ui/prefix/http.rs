use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "__Http-login",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    secure = false, http_only = false,
)]
struct Login(String);

fn main() {}
