use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "", provider = site, category = Necessary(UserInput), lifetime = session)]
struct Empty(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(provider = site, category = Necessary(UserInput), lifetime = session)]
struct Missing(String);

fn main() {}
