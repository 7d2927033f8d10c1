use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "a", provider = site, category = Necessary(UserInput), lifetime = unknown("until you log out"))]
struct Own(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "b", provider = "Vendor", category = Statistics, party = Third, recipients = [], lifetime = unknown(" ", fr = ""))]
struct Empty;

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "c", provider = "Vendor", category = Statistics, party = Third, recipients = [], lifetime = unknown())]
struct Nothing;

fn main() {}
