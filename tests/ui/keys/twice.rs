use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    name = "session",
)]
struct SessionId(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site)]
#[cookie(category = Necessary(UserInput), lifetime = session, provider = site)]
struct TwoAttributes(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    purpose = "To remember the user",
    purpose(fr = "Pour reconnaître l’utilisateur"),
    purpose(de = "Um den Nutzer wiederzuerkennen"),
    category = Necessary(UserInput),
    lifetime = session,
)]
struct Translated(String);

fn main() {}
