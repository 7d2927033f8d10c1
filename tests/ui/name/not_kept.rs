use cookie_policy::Cookie;

/// To measure visits
#[derive(Cookie)]
#[cookie(name = "id=1", provider = "Matomo", category = Statistics, lifetime = session, party = Third, recipients = [])]
struct Equals;

/// To measure visits
#[derive(Cookie)]
#[cookie(name = "id; Path=/", provider = site, category = Statistics, lifetime = session, set_by = Script, recipients = [])]
struct Semicolon(String);

/// To measure visits
#[derive(Cookie)]
#[cookie(name = " id", provider = site, category = Statistics, lifetime = session, recipients = [])]
struct Space;

/// To measure visits
#[derive(Cookie)]
#[cookie(name = "a\tb", provider = site, category = Statistics, lifetime = session, recipients = [])]
struct Tab;

/// To measure visits
#[derive(Cookie)]
#[cookie(name = "a\r\nb", provider = site, category = Statistics, lifetime = session, recipients = [])]
struct Newline;

fn main() {}
