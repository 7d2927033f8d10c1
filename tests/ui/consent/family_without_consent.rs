use cookie_policy::{Choices, Cookie, CookieSuffix, Jar, policy};

/// To compare two versions of a page
#[derive(Cookie)]
#[cookie(name = "test_{}", names = 5, provider = site, category = Statistics, lifetime = "30 days", recipients = [])]
struct Experiment(String);

/// To remember the choices
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct Preferences(Choices);

#[policy(site = "https://example.org", provider = "Example", choices = Preferences, recipients = [])]
struct SitePolicy(Experiment, Preferences);

fn handler(jar: &Jar<SitePolicy>, suffix: &CookieSuffix) {
    let _ = jar.set_named(Experiment("b".into()), suffix);
    let _: Vec<(CookieSuffix, Experiment)> = jar.all_named();
}

fn main() {}
