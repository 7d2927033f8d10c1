use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie]
struct Bare(String);

/// To remember the user
#[derive(Cookie)]
#[cookie = "sessionid"]
struct Assigned(String);

/// To remember the user
#[derive(Cookie)]
struct NoAttribute(String);

/// To remember the user
#[derive(Cookie)]
#[cookie()]
struct NoKeys(String);

fn main() {}
