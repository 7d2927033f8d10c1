#![allow(deprecated)]

use cookie_policy::__private::{Generated, PolicyFacts};
use cookie_policy::{Cookie, Includes, Jar, List, Policy, policy};

/// To keep wishes
#[derive(Cookie)]
#[cookie(name = "wishes", provider = site, category = Necessary(UserInput), lifetime = session)]
struct Wishes(String);

#[policy(part)]
struct WishCookies(Wishes);

/// A policy that names a part and does not list its cookies.
struct SitePolicy;

impl Policy for SitePolicy {
    const FACTS: PolicyFacts = PolicyFacts {
        rust_name: "SitePolicy",
        provider: "Shop",
        says_recipients: true,
        parts: &[WishCookies::LIST],
        ..PolicyFacts::DEFAULT
    };
}

impl Includes<WishCookies> for SitePolicy {
    type By = Generated;
}

fn main() {
    let jar = Jar::<SitePolicy>::from_cookie_header("");
    let _ = jar.part::<WishCookies>().set(Wishes("a lamp".into()));
}
