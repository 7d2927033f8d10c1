use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "sessionid", category = Necessary(UserInput), lifetime = session)]
struct SessionId(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = "", category = Necessary(UserInput), lifetime = session)]
struct Empty(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = "\u{200b}", category = Necessary(UserInput), lifetime = session)]
struct Invisible(String);

fn main() {}
