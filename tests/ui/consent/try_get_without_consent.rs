use cookie_policy::Jar;

#[path = "../site.rs"]
mod site;

use site::{SitePolicy, Stops};

fn handler(jar: &Jar<SitePolicy>) {
    let _ = jar.try_get::<Stops>();
}

fn main() {}
