use cookie_policy::Jar;

#[path = "../site.rs"]
mod site;

use site::SitePolicy;

fn handler(jar: &Jar<SitePolicy>) {
    let _ = jar.set(cookie::Cookie::new("sessionid", "38afes7a8"));
}

fn main() {}
