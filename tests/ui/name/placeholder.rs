use cookie_policy::Cookie;

/// To measure visits
#[derive(Cookie)]
#[cookie(name = "_ga_<container-id>", provider = "Google", category = Statistics, lifetime = session, party = Third, recipients = [])]
struct Angles;

/// To measure visits
#[derive(Cookie)]
#[cookie(name = "_pk_id.{app ID}.{domainHash}", provider = site, category = Statistics, lifetime = session, recipients = [])]
struct Braces;

/// To measure visits
#[derive(Cookie)]
#[cookie(name = "<name>", provider = site, category = Statistics, lifetime = session, recipients = [])]
struct Whole;

/// To measure visits
#[derive(Cookie)]
#[cookie(name = "_ga_[id]", provider = site, category = Statistics, lifetime = session, recipients = [])]
struct Brackets(String);

/// To measure visits
#[derive(Cookie)]
#[cookie(name = "cart{shop}<user>", provider = site, category = Necessary(UserInput), lifetime = session)]
struct Own(String);

fn main() {}
