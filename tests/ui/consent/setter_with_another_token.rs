use cookie_policy::{Jar, Marketing};

#[path = "../site.rs"]
mod site;

use site::{SitePolicy, VisitorId};

fn handler(jar: &Jar<SitePolicy>) {
    if let Some(consent) = jar.consent::<Marketing>() {
        let _ = VisitorId("7f2c".into()).set(consent);
    }
}

fn main() {}
