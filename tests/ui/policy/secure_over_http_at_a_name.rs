use cookie_policy::{Cookie, policy};

/// To keep the basket
#[derive(Cookie)]
#[cookie(name = "basket", provider = site, category = Necessary(UserInput), lifetime = session)]
struct Basket(String);

#[policy(site = "http://127.example.org", provider = "Example", recipients = [])]
struct SitePolicy(Basket);

fn main() {}
