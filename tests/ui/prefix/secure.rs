use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "__Secure-login",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    secure = false,
)]
struct Login(String);

fn main() {}
