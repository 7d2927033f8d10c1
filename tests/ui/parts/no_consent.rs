use cookie_policy::{Cookie, Jar, policy};

/// To count visits
#[derive(Cookie)]
#[cookie(name = "visits", provider = site, category = Statistics, lifetime = "30 days", recipients = [])]
pub struct Visits(pub u32);

/// The cookies of this library.
#[policy(part)]
pub struct VisitCookies(Visits);

fn count(jar: &Jar<VisitCookies>) {
    let _ = jar.set(Visits(1));
    let _ = Visits(1).set(jar);
    let _ = jar.get::<Visits>();
}

fn main() {}
