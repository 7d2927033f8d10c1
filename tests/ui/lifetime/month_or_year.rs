use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Necessary(UserInput),
    lifetime = "1 month",
)]
struct Month(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Necessary(UserInput),
    lifetime = "6 months",
)]
struct Months(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary(UserInput), lifetime = "1 year")]
struct Year(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session or "2 years",
)]
struct Remembered(String);

/// To keep the volume
#[derive(Cookie)]
#[cookie(
    name = "volume",
    provider = site,
    category = Necessary(UserInput),
    set_by = Script,
    storage = local_storage,
    lifetime = "2 years",
)]
struct Stored;

fn main() {}
