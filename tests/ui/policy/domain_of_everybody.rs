use cookie_policy::{Cookie, policy};

/// To keep the basket
#[derive(Cookie)]
#[cookie(name = "basket", provider = site, category = Necessary(UserInput), lifetime = session, domain = "uk")]
struct Basket(String);

#[policy(site = "https://shop.uk", provider = "Example", recipients = [])]
struct SitePolicy(Basket);

/// To keep the filters
#[derive(Cookie)]
#[cookie(name = "filters", provider = site, category = Necessary(UserInput), lifetime = session, domain = "co.uk")]
struct Filters(String);

#[policy(site = "https://shop.co.uk", provider = "Example", recipients = [])]
struct OtherPolicy(Filters);

fn main() {}
