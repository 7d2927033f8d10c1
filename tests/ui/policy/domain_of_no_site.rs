use cookie_policy::{Cookie, Jar, policy};

/// To keep the basket
#[derive(Cookie)]
#[cookie(name = "basket", provider = site, category = Necessary(UserInput), lifetime = session, domain = site)]
struct Basket(String);

#[policy(site = "https://example.org", provider = "Example", recipients = [])]
struct SitePolicy(Basket);

fn main() {
    let _ = Jar::<SitePolicy>::from_cookie_header("");
}
