use cookie_policy::Jar;
use cookie_policy_tests_library::auth::{self, AdCookies};

#[path = "../parts_site.rs"]
mod site;

use site::ShopPolicy;

fn handler(jar: &Jar<ShopPolicy>) {
    let _ = auth::show_ad(&jar.part());
    let _ = jar.part::<AdCookies>();
}

fn main() {}
