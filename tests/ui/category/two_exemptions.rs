use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Necessary(Authentication, Security),
    lifetime = session,
)]
struct Both(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary(), lifetime = session)]
struct None(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = crate::Personalisation(Anonymous),
    lifetime = session,
    recipients = [],
)]
struct OfItsOwn(String);

fn main() {}
