use cookie_policy::Jar;

#[path = "../site.rs"]
mod site;

use site::SitePolicy;

struct Wishes(String);

fn handler(jar: &Jar<SitePolicy>) {
    let _ = jar.set(Wishes("a lamp".into()));
}

fn main() {}
