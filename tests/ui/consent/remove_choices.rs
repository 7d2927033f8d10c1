use cookie_policy::Jar;

#[path = "../site.rs"]
mod site;

use site::{CookiePreferences, SitePolicy};

fn handler(jar: &Jar<SitePolicy>) {
    let _ = jar.remove::<CookiePreferences>();
}

fn main() {}
