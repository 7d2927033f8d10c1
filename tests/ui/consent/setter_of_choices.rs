use cookie_policy::{Choices, Jar};

#[path = "../site.rs"]
mod site;

use site::{CookiePreferences, SitePolicy};

fn handler(jar: &Jar<SitePolicy>, choices: Choices) {
    let _ = CookiePreferences(choices).set(jar);
}

fn main() {}
