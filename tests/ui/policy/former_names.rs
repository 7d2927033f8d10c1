use cookie_policy::{Cookie, policy};

/// To keep users logged in
#[derive(Cookie)]
#[cookie(
    name = "__Host-session",
    provider = site,
    category = Necessary(Authentication),
    lifetime = session,
    formerly(path = "/", partitioned = true),
    formerly(name = "site_session", path = "/account"),
)]
struct SessionId(String);

/// To keep the basket
#[derive(Cookie)]
#[cookie(name = "site_session", provider = site, category = Necessary(UserInput), lifetime = session)]
struct Basket(String);

#[policy(site = "https://example.org", provider = "Example", recipients = [])]
struct NameOfAnother(SessionId, Basket);

#[policy(site = "https://example.org", provider = "Example", recipients = [], retired = [Basket])]
struct NameOfRetired(SessionId);

/// To keep the basket
#[derive(Cookie)]
#[cookie(
    name = "basket",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    formerly(name = "site_session"),
)]
struct MovedBasket(String);

#[policy(site = "https://example.org", provider = "Example", recipients = [])]
struct FormerNameOfAnother(MovedBasket, SessionId);

#[policy(site = "https://example.org", provider = "Example", recipients = [], retired = [MovedBasket])]
struct FormerNameOfRetired(SessionId);

#[policy(site = "https://example.org", provider = "Example", recipients = [], retired = [MovedBasket])]
struct RetiredWithAName(Basket);

/// To remember what the visitor looked at
#[derive(Cookie)]
#[cookie(name = "site_*", provider = site, category = Necessary(UserInterface), lifetime = session, set_by = Script)]
struct OfScripts;

#[policy(site = "https://example.org", provider = "Example", recipients = [])]
struct NameOfAPattern(OfScripts, SessionId);

fn main() {}
