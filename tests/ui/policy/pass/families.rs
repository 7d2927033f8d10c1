use cookie_policy::{Cookie, Site, policy};

/// To log in with an account of another site
#[derive(Cookie)]
#[cookie(name = "oidc_{}", names = 100, provider = site, category = Necessary(Authentication), lifetime = session)]
struct OidcFlow(String);

// A-NAME-FAMILY: shorter than the beginning
/// To remember the last login
#[derive(Cookie)]
#[cookie(name = "oidc", provider = site, category = Necessary(Authentication), lifetime = session)]
struct Whole(String);

// A-NAME-FAMILY: upper case
/// To remember the last login
#[derive(Cookie)]
#[cookie(name = "OIDC_last", provider = site, category = Necessary(Authentication), lifetime = session)]
struct UpperCase(String);

// A-NAME-FAMILY: a name that covers those of the family, and others
/// To measure visits
#[derive(Cookie)]
#[cookie(name = "oi*", provider = site, category = Necessary(UserInput), lifetime = session, set_by = Script)]
struct Wider;

// A-NAME-FAMILY: storage and cookies of others, which requests do not show
/// To remember the variant of a test
#[derive(Cookie)]
#[cookie(
    name = "oidc_stored",
    provider = site,
    category = Necessary(UserInput),
    lifetime = until_removed,
    set_by = Script,
    storage = local_storage,
)]
struct Stored;

/// To log in with an account of another site
#[derive(Cookie)]
#[cookie(name = "oidc_of_a_partner", provider = "Partner", category = Necessary(Authentication), lifetime = session, party = Third, recipients = [])]
struct OfAPartner;

// A-COUNT-HOST: the rest of 150 names
/// To keep a draft
#[derive(Cookie)]
#[cookie(name = "draft_{}", names = 48, provider = site, category = Necessary(UserInput), lifetime = session)]
struct Draft(String);

#[policy(site = "https://example.org", provider = "Example", recipients = [])]
struct SitePolicy(OidcFlow, Whole, UpperCase, Wider, Stored, OfAPartner, Draft);

fn main() {
    let _ = Site::<SitePolicy>::new().jar(["oidc_1=a"], None);
}
