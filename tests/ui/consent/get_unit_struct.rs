use cookie_policy::Jar;

#[path = "../site.rs"]
mod site;

use site::{AdminSession, SitePolicy};

fn handler(jar: &Jar<SitePolicy>) {
    let _ = jar.get::<AdminSession>();
}

fn main() {}
