use std::time::Duration;

use cookie_policy::Jar;

#[path = "../site.rs"]
mod site;

use site::{Search, SitePolicy};

fn handler(jar: &Jar<SitePolicy>) {
    let _ = jar.set_for(Search(4), Duration::from_secs(60));
}

fn main() {}
