use cookie_policy::Cookie;

/// To remember the visitor
#[derive(Cookie)]
#[cookie(name = "a", provider = site, category = Statistics, lifetime = "90 days", host = "example.org", recipients = [])]
struct Own(String);

/// To remember the visitor
#[derive(Cookie)]
#[cookie(name = "b", provider = "V", category = Statistics, lifetime = "90 days", party = Third, host = "www.example.org", domain = "example.org", recipients = [])]
struct Both;

/// To remember the visitor
#[derive(Cookie)]
#[cookie(name = "c", provider = "V", category = Statistics, lifetime = "90 days", party = Third, host = "https://www.example.org/", recipients = [])]
struct Address;

/// To remember the visitor
#[derive(Cookie)]
#[cookie(name = "d", provider = "V", category = Statistics, lifetime = "90 days", party = Third, host = "site", recipients = [])]
struct OfTheSite;

/// To remember the visitor
#[derive(Cookie)]
#[cookie(name = "e", provider = "V", category = Statistics, lifetime = "90 days", party = Third, host = "192.0.2.1", recipients = [])]
struct Number;

/// To remember the visitor
#[derive(Cookie)]
#[cookie(name = "f", provider = "V", category = Statistics, lifetime = "90 days", party = Third, host = "", recipients = [])]
struct Empty;

/// To remember the visitor
#[derive(Cookie)]
#[cookie(name = "g", provider = "V", category = Statistics, lifetime = "90 days", party = Third, host = "münchen.example", recipients = [])]
struct Unicode;

fn main() {}
