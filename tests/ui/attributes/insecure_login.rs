use cookie_policy::{Choices, Cookie};

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Necessary(Authentication),
    lifetime = session,
    secure = false,
)]
struct Login(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Necessary(Security),
    lifetime = session,
    secure = false,
)]
struct CsrfToken(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Necessary(Choices),
    lifetime = "184 days",
    secure = false,
)]
struct Preferences(Choices);

fn main() {}
