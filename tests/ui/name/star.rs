use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "_ga_*", provider = site, category = Necessary(UserInput), lifetime = session)]
struct OfThisServer(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "*", provider = site, category = Statistics, lifetime = session, set_by = Script, recipients = [])]
struct Alone(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "**", provider = "Matomo", category = Statistics, lifetime = session, party = Third, recipients = [])]
struct Twice(String);

fn main() {}
