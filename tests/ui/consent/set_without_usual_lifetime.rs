use cookie_policy::{Choices, Consent, Cookie, CookieSuffix, Jar, Statistics, policy};

/// To keep users logged in
#[derive(Cookie)]
#[cookie(name = "sid", provider = site, category = Necessary(Authentication), lifetime = at_most "30 days")]
struct Sid(String);

/// To count visits
#[derive(Cookie)]
#[cookie(name = "visits", provider = site, category = Statistics, lifetime = at_most "30 days", recipients = [])]
struct Visits(u8);

/// To log in with an account of another site
#[derive(Cookie)]
#[cookie(name = "oidc_{}", names = 2, provider = site, category = Necessary(Authentication), lifetime = at_most "1 day")]
struct OidcFlow(String);

/// To remember the choices
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct Preferences(Choices);

#[policy(site = "https://example.org", provider = "Example", choices = Preferences, recipients = [])]
struct SitePolicy(Sid, Visits, OidcFlow, Preferences);

fn handler(jar: &Jar<SitePolicy>, consent: Consent<'_, SitePolicy, Statistics>, suffix: &CookieSuffix) {
    let _ = jar.set(Sid("f00".into()));
    let _ = Sid("f00".into()).set(jar);
    let _ = consent.set(Visits(1));
    let _ = Visits(1).set(consent);
    let _ = jar.set_named(OidcFlow("f00".into()), suffix);
    let _ = jar.set_persistent(Sid("f00".into()));
}

fn main() {}
