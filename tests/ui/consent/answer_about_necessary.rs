use cookie_policy::{Answer, Jar, Necessary};

#[path = "../site.rs"]
mod site;

use site::SitePolicy;

fn handler(jar: &mut Jar<SitePolicy>) {
    let _ = jar.answer(Answer::accept_all().refuse::<Necessary>());
}

fn main() {}
