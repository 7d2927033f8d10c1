use cookie_policy::{Jar, Necessary};

#[path = "../site.rs"]
mod site;

use site::SitePolicy;

fn handler(jar: &Jar<SitePolicy>) {
    let _ = jar.consent::<Necessary>();
}

fn main() {}
