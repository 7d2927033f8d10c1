use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    encoding = raw,
)]
enum Theme {
    Light,
    Größe,
}

fn main() {}
