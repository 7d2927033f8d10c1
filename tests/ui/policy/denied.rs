use cookie_policy::{Cookie, policy};

/// To keep the visitor logged in
#[derive(Cookie)]
#[cookie(name = "sid", provider = site, category = Necessary(Authentication), lifetime = "14 days", http_only = false)]
struct SessionId(String);

/// To keep the basket
#[derive(Cookie)]
#[cookie(
    name = "basket",
    provider = site,
    category = Necessary(UserInput),
    lifetime = "30 days",
    allow(B_EX_INPUT, reason = "the visitor asked to keep it"),
)]
struct Basket(String);

#[policy(
    site = "https://example.org",
    provider = "Example",
    recipients = [],
    deny(A_HTTPONLY_MISS, B_EX_AUTH, B_EX_INPUT, B_DATED),
)]
struct SitePolicy(SessionId, Basket);

fn main() {}
