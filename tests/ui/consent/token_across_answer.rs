use cookie_policy::{Answer, Jar, Statistics};

#[path = "../site.rs"]
mod site;

use site::{SitePolicy, VisitorId};

fn handler(jar: &mut Jar<SitePolicy>) {
    if let Some(consent) = jar.consent::<Statistics>() {
        let _ = jar.answer(Answer::refuse_all());
        let _ = VisitorId("7f2c".into()).set(consent);
    }
}

fn main() {}
