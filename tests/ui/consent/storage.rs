#[path = "../site.rs"]
mod site;

use cookie_policy::{Cookie, Jar, policy};

/// To remember the visitor
#[derive(Cookie)]
#[cookie(name = "a", provider = site, category = Necessary(UserInput), lifetime = until_removed, set_by = Script, storage = local_storage)]
struct Kept;

#[policy(site = "https://example.org", provider = "Example", recipients = [])]
struct Policy(Kept);

fn main() {
    let jar = Jar::<Policy>::from_cookie_header("");
    let _ = jar.get::<Kept>();
    jar.remove::<Kept>();
    let _ = Kept.set(&jar);
}
