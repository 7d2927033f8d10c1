use cookie_policy::Jar;
use cookie_policy_tests_library::auth::{AuthCookies, Login};

#[path = "../parts_site.rs"]
mod site;

use site::{Basket, ShopPolicy};

fn handler(jar: &Jar<ShopPolicy>) {
    let _ = jar.set(Login("ada".into()));
    let _ = Login("ada".into()).set(jar);
}

fn library(jar: &Jar<AuthCookies>) {
    let _ = jar.set(Basket("lamp".into()));
    let _ = jar.get::<Basket>();
}

fn main() {}
