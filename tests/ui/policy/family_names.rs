use cookie_policy::{Cookie, policy};

/// To log in with an account of another site
#[derive(Cookie)]
#[cookie(name = "oidc_{}", names = 20, provider = site, category = Necessary(Authentication), lifetime = session)]
struct OidcFlow(String);

/// To remember the last login
#[derive(Cookie)]
#[cookie(name = "oidc_last", provider = site, category = Necessary(Authentication), lifetime = session)]
struct LastLogin(String);

/// To log in with an account of a partner
#[derive(Cookie)]
#[cookie(name = "oidc_partner_{}", names = 20, provider = site, category = Necessary(Authentication), lifetime = session)]
struct PartnerFlow(String);

/// To log in with an account of another site
#[derive(Cookie)]
#[cookie(name = "oidc_*", provider = "Vendor", category = Necessary(Authentication), lifetime = session, set_by = Script)]
struct OfAScript;

/// To remember the last login
#[derive(Cookie)]
#[cookie(
    name = "last",
    provider = site,
    category = Necessary(Authentication),
    lifetime = session,
    formerly(name = "oidc_"),
)]
struct Renamed(String);

#[policy(site = "https://example.org", provider = "Example", recipients = [])]
struct Name(LastLogin, OidcFlow);

#[policy(site = "https://example.org", provider = "Example", recipients = [])]
struct Family(OidcFlow, PartnerFlow);

#[policy(site = "https://example.org", provider = "Example", recipients = [])]
struct Pattern(OidcFlow, OfAScript);

#[policy(site = "https://example.org", provider = "Example", recipients = [])]
struct FormerName(OidcFlow, Renamed);

#[policy(site = "https://example.org", provider = "Example", recipients = [], retired = [LastLogin])]
struct Retired(OidcFlow);

fn main() {}
