use cookie_policy::{Cookie, Jar, Policy};

fn set<P: Policy, C: Cookie>(jar: &Jar<P>, cookie: C) {
    let _ = jar.set(cookie);
}

fn get<P: Policy, C: Cookie>(jar: &Jar<P>) -> Option<C> {
    jar.get()
}

fn main() {}
