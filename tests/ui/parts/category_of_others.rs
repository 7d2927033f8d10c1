use cookie_policy::{Jar, Marketing};
use cookie_policy_tests_library::auth::AuthCookies;

#[path = "../parts_site.rs"]
mod site;

use site::ShopPolicy;

fn main() {
    let jar = Jar::<ShopPolicy>::from_cookie_header("");
    let _ = jar.part::<AuthCookies>().consent::<Marketing>();
}
