use cookie_policy::{Jar, Statistics};

#[path = "../site.rs"]
mod site;

use site::SitePolicy;

fn main() {
    let proof = {
        let jar = Jar::<SitePolicy>::from_cookie_header("");
        jar.consent::<Statistics>().map(|consent| consent.proof())
    };
    println!("{proof:?}");
}
