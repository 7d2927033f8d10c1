#![allow(deprecated)]

use cookie_policy::__private::{Generated, ListFacts};
use cookie_policy::{Choices, Cookie, DeclaredIn, Includes, Jar, List, policy};

/// To count visits
#[derive(Cookie)]
#[cookie(name = "visits", provider = site, category = Statistics, lifetime = "30 days", recipients = [])]
pub struct Visits(pub u32);

#[policy(part)]
pub struct VisitCookies(Visits);

/// To remember the visitor's choices
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "180 days")]
pub struct ShopChoices(pub Choices);

#[policy(site = "https://shop.example", provider = "Shop", choices = ShopChoices, recipients = [], parts = [VisitCookies])]
pub struct ShopPolicy(ShopChoices);

/// The library has it as a cookie for statistics.
#[derive(Cookie)]
#[cookie(name = "visits", provider = site, category = Necessary(UserInput), lifetime = "30 days", purpose = "To count visits")]
struct Wishes(String);

/// A part of the same size as that of the library.
struct Fake;

impl List for Fake {
    const LIST: ListFacts = ListFacts { rust_name: "Fake", cookies: &[Wishes::DECLARATION], ..ListFacts::PART };
}

impl DeclaredIn<Fake> for Wishes {
    type By = Generated;
}

impl Includes<Fake> for ShopPolicy {
    type By = Generated;
}

fn main() {
    let jar = Jar::<ShopPolicy>::from_cookie_header("");
    let _ = jar.part::<Fake>().set(Wishes("a lamp".into()));
}
