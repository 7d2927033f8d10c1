use cookie_policy::{Cookie, policy};

/// To keep users logged in
#[derive(Cookie)]
#[cookie(
    name = "__Host-session",
    prefix = if_possible,
    provider = site,
    category = Necessary(Authentication),
    lifetime = session,
)]
struct Session(String);

/// To keep the basket
#[derive(Cookie)]
#[cookie(name = "session", provider = site, category = Necessary(UserInput), lifetime = session)]
struct Basket(String);

#[policy(site = "https://example.org", provider = "Example", recipients = [])]
struct SitePolicy(Basket, Session);

fn main() {}
