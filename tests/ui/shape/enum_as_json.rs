use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    encoding = json,
)]
enum Theme {
    Light,
    Dark,
}

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "size", provider = site, category = Necessary(UserInput), lifetime = session, encoding = display)]
enum Size {
    Small,
    Large,
}

fn main() {}
