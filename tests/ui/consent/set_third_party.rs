use cookie_policy::{Jar, Marketing};

#[path = "../site.rs"]
mod site;

use site::{SitePolicy, VideoPlayer};

fn handler(jar: &Jar<SitePolicy>) {
    if let Some(consent) = jar.consent::<Marketing>() {
        let _ = consent.set(VideoPlayer);
    }
}

fn main() {}
