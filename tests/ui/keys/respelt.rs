use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name("sessionid"),
    provider = Example,
    category = Necessary(UserInput),
    lifetime = session,
    same_site = "Strict",
    seal = "private",
    partitioned = "false",
    http_only = yes,
    prefix = false,
    path = /shop,
)]
struct SessionId(String);

/// To keep the tab
#[derive(Cookie)]
#[cookie(
    name = "tab",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    storage = "session_storage",
    set_by = "Script",
    party = "First",
)]
struct Tab;

/// To remember the basket
#[derive(Cookie)]
#[cookie(
    name = "basket",
    provider = "Example",
    category = Necessary(UserInput),
    max_age = "90 days",
)]
struct Basket(String);

/// To remember the colour
#[derive(Cookie)]
#[cookie(
    name = "colour",
    provider = "Example",
    category = Preferences,
    recipients = [Example Colours],
    lifetime = 90 days,
)]
struct Colour(String);

fn main() {}
