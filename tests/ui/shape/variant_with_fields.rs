use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary(UserInput), lifetime = session)]
enum Theme {
    Light,
    Custom(String),
    Mixed { share: u8 },
}

fn main() {}
