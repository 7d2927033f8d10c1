use cookie_policy::Cookie;

/// To keep the basket
#[derive(Cookie)]
#[cookie(
    name = "__Host-a",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    formerly(path = "/shop", domain = "example.org"),
)]
struct NoFormerName(String);

/// To keep the basket
#[derive(Cookie)]
#[cookie(
    name = "b",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    formerly(name = "__host-b", path = "/shop"),
    formerly(name = "__Host-b", domain = "example.org"),
)]
struct NoSuchPlace(String);

/// To keep the basket
#[derive(Cookie)]
#[cookie(
    name = "c",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    secure = false,
    http_only = false,
    formerly(name = "__Secure-c"),
    formerly(name = "__Http-c"),
)]
struct OtherAttributes(String);

/// To measure visits
#[derive(Cookie)]
#[cookie(
    name = "d",
    provider = site,
    category = Statistics,
    lifetime = session,
    set_by = Script,
    recipients = [],
    formerly(name = "__Http-d"),
)]
struct OfScript;

fn main() {}
