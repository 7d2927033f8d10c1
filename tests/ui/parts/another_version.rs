use cookie_policy::{Cookie, Jar, policy};

#[path = "../parts_site.rs"]
mod site;

use site::ShopPolicy;

/// To keep users logged in
#[derive(Cookie)]
#[cookie(name = "login", provider = site, category = Necessary(Authentication), lifetime = "90 days")]
pub struct Login(pub String);

/// The cookies of the login, in another version.
#[policy(part)]
pub struct AuthCookies(Login);

fn handler(jar: &Jar<ShopPolicy>) {
    let _ = jar.part::<AuthCookies>().set(Login("ada".into()));
}

fn main() {}
