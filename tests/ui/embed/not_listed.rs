#[path = "../embeds_site.rs"]
mod site;

use cookie_policy::{Consent, Jar, Statistics};
use site::{Map, SitePolicy, VisitorId};

fn not_listed(jar: &Jar<SitePolicy>, consent: Consent<'_, SitePolicy, Statistics>) {
    let _ = jar.embed(Map);
    let _ = consent.embed(Map);
    let _ = jar.embed(VisitorId(String::new()));
}

fn main() {}
