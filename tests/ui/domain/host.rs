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

fn main() {}
