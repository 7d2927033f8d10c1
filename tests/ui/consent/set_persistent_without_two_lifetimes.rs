use cookie_policy::Jar;

#[path = "../site.rs"]
mod site;

use site::{Search, SitePolicy};

fn handler(jar: &Jar<SitePolicy>) {
    let _ = jar.set_persistent(Search(4));
}

fn main() {}
