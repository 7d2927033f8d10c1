use cookie_policy::Jar;

#[path = "../site.rs"]
mod site;

use site::{SitePolicy, VideoPlayer};

fn handler(jar: &Jar<SitePolicy>) {
    let _ = jar.remove::<VideoPlayer>();
}

fn main() {}
