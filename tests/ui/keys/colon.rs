use cookie_policy::{Cookie, policy};

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name: "sid",
    provider: site,
    category: Necessary(Authentication),
    lifetime: session or "14 days",
    path = "/",
)]
struct SessionId(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name: 1, provider = site, category = Necessary(Authentication), lifetime = session)]
struct WrongValue(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name::sid, provider = site, category = Necessary(Authentication), lifetime = session)]
struct Path(String);

#[policy(site: "https://example.org", recipients: ["Example Ltd"], provider = "Example")]
struct SitePolicy();

fn main() {}
