use cookie_policy::Cookie;

/// To remember the visitor
#[derive(Cookie)]
#[cookie(name = "a", provider = site, provider_url = "https://example.org", category = Statistics, lifetime = "90 days", recipients = [])]
struct Own(String);

/// To remember the visitor
#[derive(Cookie)]
#[cookie(name = "b", provider = "V", provider_url = "javascript:alert(1)", category = Statistics, lifetime = "90 days", recipients = [])]
struct Script(String);

/// To remember the visitor
#[derive(Cookie)]
#[cookie(name = "c", provider = "V", provider_url = "https://user@example.org", category = Statistics, lifetime = "90 days", recipients = [])]
struct User(String);

fn main() {}
