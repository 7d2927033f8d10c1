use cookie_policy::{Cookie, Jar, policy};

/// To keep the session
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary(UserInput), lifetime = session)]
struct SessionId(String);

/// To keep the session
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary(UserInput), lifetime = session, path = "/shop")]
struct ShopSession(String);

#[policy(site = "https://example.org", provider = "Example", recipients = [], retired = [ShopSession])]
struct SameName(SessionId);

/// To play videos
#[derive(Cookie)]
#[cookie(
    name = "player",
    provider = "Player",
    category = Marketing,
    lifetime = session,
    party = Third,
    recipients = [],
)]
struct Player;

#[policy(site = "https://example.org", provider = "Example", recipients = [], retired = [Player])]
struct ThirdParty(SessionId);

/// To keep the basket
#[derive(Cookie)]
#[cookie(name = "basket", provider = site, category = Necessary(UserInput), lifetime = session)]
struct Basket(String);

#[policy(site = "https://example.org", provider = "Example", recipients = [], retired = [Basket])]
struct Retired(SessionId);

fn set(jar: &Jar<Retired>) {
    let _ = jar.set(Basket(String::new()));
}

#[policy(site = "https://example.org", provider = "Example", recipients = [], retired = "Basket")]
struct WrongForm(SessionId);

/// To measure visits
#[derive(Cookie)]
#[cookie(name = "visits", provider = site, category = Statistics, lifetime = "90 days")]
struct Unfinished(String);

#[policy(site = "https://example.org", provider = "Example", recipients = [], retired = [Unfinished])]
struct UnfinishedIsRetired(SessionId);

fn main() {}
