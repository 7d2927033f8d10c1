#[path = "../embeds_site.rs"]
mod site;

use cookie_policy::{Consent, Statistics};
use site::{SitePolicy, Video};

fn another(consent: Consent<'_, SitePolicy, Statistics>) {
    let _ = consent.embed(Video { id: String::new() });
}

fn main() {}
