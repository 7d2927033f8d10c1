use cookie_policy::{Jar, Statistics};

#[path = "../site.rs"]
mod site;

use site::{SitePolicy, VisitorId};

fn main() {
    let consent = {
        let jar = Jar::<SitePolicy>::from_cookie_header("");
        jar.consent::<Statistics>()
    };
    if let Some(consent) = consent {
        let _ = VisitorId("7f2c".into()).set(consent);
    }
}
