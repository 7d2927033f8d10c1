use cookie_policy::{Cookie, Site, policy};

/// To keep users logged in
#[derive(Cookie)]
#[cookie(name = "session", provider = site, category = Necessary(Authentication), lifetime = session)]
struct Session(String);

#[policy(site = "https://example.org", provider = "Example", recipients = [])]
struct SitePolicy(Session);

fn main() {
    let _ = Site::<SitePolicy>::new().identity("Vault", "Other");
}
