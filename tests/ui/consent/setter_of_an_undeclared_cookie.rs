use cookie_policy::{Cookie, Jar};

#[path = "../site.rs"]
mod site;

use site::SitePolicy;

/// To keep what the visitor put into the basket
#[derive(Cookie)]
#[cookie(name = "wishes", provider = site, category = Necessary(UserInput), lifetime = session)]
struct Wishes(String);

fn handler(jar: &Jar<SitePolicy>) {
    let _ = Wishes("a lamp".into()).set(jar);
}

fn main() {}
