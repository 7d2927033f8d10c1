use cookie_policy::Cookie;

/// To remember the visitor
#[derive(Cookie)]
#[cookie(name = "a", provider = site, category = Statistics, lifetime = "90 days", storage = local_storage, recipients = [])]
struct Forgotten;

/// To remember the visitor
#[derive(Cookie)]
#[cookie(
    name = "b",
    provider = site,
    category = Statistics,
    lifetime = session or "90 days",
    set_by = Script,
    storage = indexed_db,
    path = "/shop",
    secure = true,
    formerly(path = "/"),
    recipients = [],
)]
struct Attributes(String);

/// To remember the visitor
#[derive(Cookie)]
#[cookie(name = "c", provider = site, category = Statistics, lifetime = "1 day", set_by = Script, storage = session_storage, recipients = [])]
struct Tab;

/// To remember the visitor
#[derive(Cookie)]
#[cookie(name = "d", provider = site, category = Statistics(Anonymous), lifetime = until_removed, set_by = Script, storage = local_storage)]
struct Audience;

/// To remember the visitor
#[derive(Cookie)]
#[cookie(name = "e", provider = site, category = Statistics, lifetime = until_removed, recipients = [])]
struct CookieWithoutEnd(String);

fn main() {}
