use cookie_policy::{Cookie, Jar, policy};

/// To keep the basket
#[derive(Cookie)]
#[cookie(
    name = "basket",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    formerly(domain = site),
)]
struct Basket(String);

#[policy(site = "https://example.org", provider = "Example", recipients = [])]
struct Listed(Basket);

#[policy(site = "https://example.org", provider = "Example", recipients = [], retired = [Basket])]
struct Retired;

fn main() {
    let _ = Jar::<Listed>::from_cookie_header("");
    let _ = Jar::<Retired>::from_cookie_header("");
}
