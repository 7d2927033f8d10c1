use cookie_policy::{Cookie, Jar, PolicyLayer, Site, policy};

/// To keep users logged in
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Necessary(Authentication),
    lifetime = "14 days",
    seal = private,
)]
struct SessionId(String);

#[policy(site = "https://example.org", provider = "Example", recipients = [])]
struct SitePolicy(SessionId);

fn main() {
    let site = Site::<SitePolicy>::new();
    let _ = site.jar([""], None);
    let _ = PolicyLayer::new(site);
    let _ = Jar::<SitePolicy>::from_cookie_header("");
}
