#![allow(deprecated)]

use cookie_policy::__private::{Generated, ListFacts};
use cookie_policy::{Cookie, DeclaredIn, Includes, Jar, List};

#[path = "../parts_site.rs"]
mod site;

use site::ShopPolicy;

/// To keep wishes
#[derive(Cookie)]
#[cookie(name = "wishes", provider = site, category = Necessary(UserInput), lifetime = session)]
struct Wishes(String);

/// A part that the policy does not list.
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
