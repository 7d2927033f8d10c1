use cookie_policy::{Cookie, policy};

/// To keep the basket
#[derive(Cookie)]
#[cookie(
    name = "basket",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    allow(A_SS_WIDTH, reason = "widgets"),
    allow(A_SS_WIDE, reason = " "),
    allow(A_SS_WIDE, because = "widgets"),
    allow(A_PFX_NEAR, reason = "--"),
)]
struct Basket(String);

#[policy(
    site = "https://example.org",
    provider = "Example",
    recipients = [],
    jurisdictions = [EU, US, Mars],
    allow(A_PFX_MISSED, reason = ""),
    deny(A_SET_CACHE, B_EX_AUHT),
)]
struct SitePolicy(Basket);

fn main() {}
