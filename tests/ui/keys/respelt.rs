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

fn main() {}
