#![allow(deprecated)]

use cookie_policy::__private::{Access, Accessed, Generated, ListFacts, no_value};
use cookie_policy::{
    Cookie, Declaration, DeclaredIn, Includes, Jar, List, Necessary, Policy, capability,
};

#[path = "../parts_site.rs"]
mod site;

use site::{ShopChoices, ShopPolicy};

/// The choices cookie of the site, as if it were a cookie of a library.
struct Forged(String);

impl Cookie for Forged {
    type Category = Necessary;
    type Origin = capability::Server;
    const DECLARATION: Declaration = ShopChoices::DECLARATION;
    fn __value(access: Access<'_, Self>) -> Accessed<Self> {
        no_value(access)
    }
}

/// A part that claims to be the site's own cookies.
struct Fake;

impl List for Fake {
    const LIST: ListFacts = ListFacts { rust_name: "Fake", cookies: ShopPolicy::COOKIES, ..ListFacts::PART };
}

impl DeclaredIn<Fake> for Forged {
    type By = Generated;
}

impl Includes<Fake> for ShopPolicy {
    type By = Generated;
}

fn main() {
    let jar = Jar::<ShopPolicy>::from_cookie_header("");
    let _ = jar.part::<Fake>().set(Forged("v=2".into()));
}
