use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "größe", provider = site, category = Necessary(UserInput), lifetime = session)]
struct Umlaut(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "🍪", provider = site, category = Necessary(UserInput), lifetime = session)]
struct Emoji(String);

fn main() {}
