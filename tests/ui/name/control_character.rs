use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "session\x07id",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
)]
struct Bell(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "session\r\nSet-Cookie: a",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
)]
struct Newline(String);

fn main() {}
