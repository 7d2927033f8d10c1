use cookie_policy::{Jar, Marketing, Preferences};

#[path = "../site.rs"]
mod site;

use site::{MapZoom, SitePolicy, VideoPlayer};

fn handler(jar: &Jar<SitePolicy>) {
    if let Some(consent) = jar.consent::<Preferences>() {
        let _ = MapZoom(4).set(consent);
    }
    if let Some(consent) = jar.consent::<Marketing>() {
        let _ = VideoPlayer.set(consent);
    }
}

fn main() {}
