use cookie_policy::{Answer, Granted, Jar, Statistics};

#[path = "../site.rs"]
mod site;

use site::SitePolicy;

fn count(_: Granted<'_, Statistics>) {}

fn handler(jar: &mut Jar<SitePolicy>) {
    if let Some(consent) = jar.consent::<Statistics>() {
        let proof = consent.proof();
        let _ = jar.answer(Answer::refuse_all());
        count(proof);
    }
}

fn main() {}
