use cookie_policy::{Consent, Jar, Statistics};

#[path = "../site.rs"]
mod site;

use site::SitePolicy;

fn consent() -> Consent<'static, SitePolicy, Statistics> {
    let jar = Jar::<SitePolicy>::from_cookie_header("");
    jar.consent::<Statistics>().unwrap()
}

fn main() {}
