use cookie_policy::{Jar, Statistics};

#[path = "../site.rs"]
mod site;

use site::{SitePolicy, VisitorId};

fn handler(jar: &Jar<SitePolicy>) {
    let _ = VisitorId("7f2c".into()).set(jar.consent::<Statistics>());
}

fn main() {}
