use cookie_policy::{Answer, Jar};

#[path = "../site.rs"]
mod site;

use site::{SitePolicy, VisitorId};

fn handler(jar: &mut Jar<SitePolicy>) {
    let _ = jar.consent::<VisitorId>();
    let _ = jar.answer(Answer::refuse_all().grant::<VisitorId>());
}

fn main() {}
