use cookie_policy::Jar;

#[path = "../site.rs"]
mod site;

use site::{SitePolicy, VisitorId};

fn handler(jar: &Jar<SitePolicy>) -> Option<VisitorId> {
    jar.get()
}

fn main() {}
