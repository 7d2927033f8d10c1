use cookie_policy::{Jar, Statistics};

#[path = "../site.rs"]
mod site;

use site::{Search, SitePolicy};

fn handler(jar: &Jar<SitePolicy>) {
    if let Some(consent) = jar.consent::<Statistics>() {
        let _ = consent.set(Search(4));
    }
}

fn main() {}
