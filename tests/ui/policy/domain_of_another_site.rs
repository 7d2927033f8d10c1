use cookie_policy::{Cookie, policy};

/// To keep the basket
#[derive(Cookie)]
#[cookie(name = "basket", provider = site, category = Necessary(UserInput), lifetime = session, domain = "ample.org")]
struct Basket(String);

#[policy(site = "https://shop.example.org", provider = "Example", recipients = [])]
struct SitePolicy(Basket);

fn main() {}
