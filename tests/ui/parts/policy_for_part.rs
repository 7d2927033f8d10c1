use cookie_policy::{Cookie, policy};

/// To keep users logged in
#[derive(Cookie)]
#[cookie(name = "login", provider = site, category = Necessary(Authentication), lifetime = "14 days")]
pub struct Login(pub String);

#[policy(site = "https://one.example", provider = "Example", recipients = [])]
pub struct OtherPolicy(Login);

#[policy(site = "https://two.example", provider = "Example", recipients = [], parts = [OtherPolicy])]
pub struct PolicyForPart();

fn main() {}
