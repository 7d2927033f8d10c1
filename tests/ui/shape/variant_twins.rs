use cookie_policy::Cookie;

#![allow(non_camel_case_types)]

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary(UserInput), lifetime = session)]
enum Theme {
    DarkBlue,
    Dark_Blue,
    Light,
}

fn main() {}
