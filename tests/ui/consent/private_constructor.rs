use cookie_policy::{Consent, Jar, Statistics};

#[path = "../site.rs"]
mod site;

use site::SitePolicy;

fn forge(jar: &Jar<SitePolicy>) -> Option<Consent<'_, SitePolicy, Statistics>> {
    Consent::from_jar(jar)
}

fn main() {}
