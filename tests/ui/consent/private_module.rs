use cookie_policy::{Jar, Statistics};

use cookie_policy::consent::Consent;

#[path = "../site.rs"]
mod site;

use site::SitePolicy;

fn forge(jar: &Jar<SitePolicy>) -> Option<Consent<'_, SitePolicy, Statistics>> {
    Consent::from_jar(jar)
}

fn main() {}
