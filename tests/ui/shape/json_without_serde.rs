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
struct Basket {
    items: Vec<String>,
}

fn main() {}
