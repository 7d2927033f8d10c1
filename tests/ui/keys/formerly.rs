use cookie_policy::Cookie;

/// To keep the basket
#[derive(Cookie)]
#[cookie(name = "a", provider = site, category = Necessary(UserInput), lifetime = session, formerly())]
struct NotMoved(String);

/// To keep the basket
#[derive(Cookie)]
#[cookie(
    name = "b",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    path = "/shop",
    formerly(path = "/shop"),
)]
struct SamePath(String);

/// To keep the basket
#[derive(Cookie)]
#[cookie(
    name = "__Host-c",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    formerly(path = "/shop"),
)]
struct Host(String);

/// To play videos
#[derive(Cookie)]
#[cookie(
    name = "d",
    provider = "Player",
    category = Marketing,
    lifetime = session,
    party = Third,
    recipients = [],
    formerly(path = "/shop"),
)]
struct Player;

/// To keep the basket
#[derive(Cookie)]
#[cookie(
    name = "e",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    formerly(path = "shop;", domain = ".example.org"),
)]
struct NoPlace(String);

/// To keep the basket
#[derive(Cookie)]
#[cookie(
    name = "f",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    formerly(paht = "/shop"),
)]
struct Misspelt(String);

/// To keep the basket
#[derive(Cookie)]
#[cookie(name = "g", provider = site, category = Necessary(UserInput), lifetime = session, formerly = "/shop")]
struct WrongForm(String);

fn main() {}
