use std::marker::PhantomData;

use cookie_policy::{Consent, Jar, Statistics};

#[path = "../site.rs"]
mod site;

use site::SitePolicy;

fn forge(jar: &Jar<SitePolicy>) -> Consent<'_, SitePolicy, Statistics> {
    Consent { jar, category: PhantomData }
}

fn main() {}
