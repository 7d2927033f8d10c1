use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "session id", provider = site, category = Necessary(UserInput), lifetime = session)]
struct Space(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "session=id", provider = site, category = Necessary(UserInput), lifetime = session)]
struct Equals(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "session;id", provider = site, category = Necessary(UserInput), lifetime = session)]
struct Semicolon(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "session\tid",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
)]
struct Tab(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "\"sessionid\"",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
)]
struct Quoted(String);

fn main() {}
