use cookie_policy::{Cookie, CookieSuffix, Jar, policy};

/// To log in with an account of another site
#[derive(Cookie)]
#[cookie(name = "oidc_{}", names = 2, provider = site, category = Necessary(Authentication), lifetime = "10 minutes")]
struct OidcFlow(String);

/// To remember the visitor's language
#[derive(Cookie)]
#[cookie(name = "language", provider = site, category = Necessary(UserInterface), lifetime = session)]
struct Language(String);

#[policy(site = "https://example.org", provider = "Example", recipients = [])]
struct SitePolicy(OidcFlow, Language);

fn handler(jar: &Jar<SitePolicy>, suffix: &CookieSuffix) {
    let _ = jar.set(OidcFlow("f00".into()));
    let _: Option<OidcFlow> = jar.get();
    let _ = jar.set_named(Language("fr".into()), suffix);
    let _: Option<Language> = jar.get_named(suffix);
    let _ = jar.remove_named::<Language>(suffix);
    let _ = jar.set_named(OidcFlow("f00".into()), "f00");
}

fn main() {}
