use cookie_policy::{Jar, Policy, Statistics};

#[path = "../site.rs"]
mod site;

use site::{SessionId, VisitorId};

fn log_in<P: Policy>(jar: &Jar<P>) {
    let _ = jar.set(SessionId("38afes7a8".into()));
    let _ = SessionId("38afes7a8".into()).set(jar);
    let _: Option<SessionId> = jar.get();
}

fn recognise<P: Policy>(jar: &Jar<P>) {
    if let Some(consent) = jar.consent::<Statistics>() {
        let _ = VisitorId("7f2c".into()).set(consent);
    }
}

fn main() {}
