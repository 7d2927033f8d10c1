use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = "statistics", lifetime = session)]
struct Lower(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = "Analytics", lifetime = session)]
struct Synonym(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = "necessary", lifetime = session)]
struct Necessary(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = "Personalisation", lifetime = session)]
struct Own(String);

fn main() {}
