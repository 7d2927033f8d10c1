use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "a", provider = site, category = Necessary(Authentication), lifetime = "1d")]
struct Day(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "a", provider = site, category = Necessary(Authentication), lifetime = "1y")]
struct Year(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "a", provider = site, category = Necessary(Authentication), lifetime = at_most "2yrs")]
struct Years(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "a", provider = site, category = Necessary(Authentication), lifetime = session or "12hours")]
struct Glued(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "a", provider = site, category = Necessary(Authentication), lifetime = "1d12h")]
struct Several(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "a", provider = site, category = Necessary(Authentication), lifetime = "90 s")]
struct Seconds(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "a", provider = site, category = Necessary(Authentication), lifetime = "30 m")]
struct Ambiguous(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "a", provider = site, category = Necessary(Authentication), lifetime = "0d")]
struct Nothing(String);

/// To play videos
#[derive(Cookie)]
#[cookie(name = "a", provider = "Vendor", category = Statistics, party = Third, recipients = [], lifetime = "6mo")]
struct OfOthers;

fn main() {}
