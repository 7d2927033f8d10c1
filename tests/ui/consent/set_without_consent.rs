use cookie_policy::Jar;

#[path = "../site.rs"]
mod site;

use site::{SitePolicy, VisitorId};

fn handler(jar: &Jar<SitePolicy>) {
    let _ = jar.set(VisitorId("7f2c".into()));
}

fn main() {}
