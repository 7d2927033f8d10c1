use std::time::Duration;

use cookie_policy::{Jar, Policy, Sets, Statistics};

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

fn log_in_for<P>(jar: &Jar<P>)
where
    Jar<P>: Sets<SessionId>,
{
    let _ = jar.set_for(SessionId("38afes7a8".into()), Duration::from_secs(60));
}

fn main() {}
