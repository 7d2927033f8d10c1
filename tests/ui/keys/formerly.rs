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
    domain = "example.org",
    partitioned = true,
    formerly(name = "b", path = "/shop", domain = "Example.org", partitioned = true, until = "2027-11-24"),
)]
struct SamePlace(String);

/// To keep the basket
#[derive(Cookie)]
#[cookie(
    name = "c",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    formerly(path = "/shop"),
    formerly(name = "basket"),
    formerly(name = "c", path = "/shop", until = "2027-11-24"),
)]
struct Twice(String);

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
    formerly(name = "bas ket"),
    formerly(name = "", path = "shop;"),
    formerly(domain = ".example.org", until = "2027-11-31"),
)]
struct NoPlace(String);

/// To measure visits
#[derive(Cookie)]
#[cookie(
    name = "f_*",
    provider = site,
    category = Statistics,
    lifetime = session,
    set_by = Script,
    recipients = [],
    formerly(name = "visits"),
    formerly(name = "f_*", path = "/shop"),
)]
struct Visits;

/// To keep the basket
#[derive(Cookie)]
#[cookie(
    name = "g",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    formerly(name = "basket_*"),
)]
struct Pattern(String);

/// To keep the basket
#[derive(Cookie)]
#[cookie(
    name = "h",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    secure = false,
    formerly(partitioned = true),
)]
struct Partitioned(String);

/// To keep the basket
#[derive(Cookie)]
#[cookie(
    name = "i",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    formerly(paht = "/shop"),
    formerly(path = "/a", path = "/b"),
)]
struct Misspelt(String);

/// To keep the basket
#[derive(Cookie)]
#[cookie(name = "j", provider = site, category = Necessary(UserInput), lifetime = session, formerly = "/shop")]
struct WrongForm(String);

/// To keep the basket
#[derive(Cookie)]
#[cookie(
    name = "k",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    formerly(name = basket, path = 4, domain = ["example.org"], partitioned = "yes", until = 2027),
)]
struct WrongForms(String);

/// To keep the basket
#[derive(Cookie)]
#[cookie(
    name = "l",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    domain = site,
    formerly(domain = site),
)]
struct SameDomain(String);

fn main() {}
