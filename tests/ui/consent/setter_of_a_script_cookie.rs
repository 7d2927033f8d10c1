use cookie_policy::{Jar, Preferences};

#[path = "../site.rs"]
mod site;

use site::{MapZoom, SitePolicy};

fn handler(jar: &Jar<SitePolicy>) {
    if let Some(consent) = jar.consent::<Preferences>() {
        let _ = MapZoom(4).set(consent);
    }
}

fn main() {}
