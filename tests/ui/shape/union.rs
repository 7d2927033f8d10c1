use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary(UserInput), lifetime = session)]
union Bits {
    number: u32,
    float: f32,
}

fn main() {}
